export { type Claim, claimsIn } from './discover/claims.ts';
export { type DraftPromise, draftPromises } from './discover/draft.ts';
export { groupClaims } from './discover/group.ts';
export { promisesYaml } from './discover/yaml.ts';
