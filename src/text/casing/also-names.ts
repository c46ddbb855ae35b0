/** Common words that are names just as often, so that a capital on them says nothing: months, titles, first names, places. */
export const alsoNames: ReadonlySet<string> = new Set(
  `
  march may august mr mrs ms miss dr st prof sir madam god earth internet web english french german polish swiss
  china turkey japan jersey cuba chile jordan georgia dallas reading bath cork nice mobile lima
  amber april art barb bill bob brook buck carol chance charity chase chip christian chuck clay cliff crystal daisy dale
  dawn dean dick dot drew dwight earl ernest eve faith fern flora forest frank gale gay gene ginger grace grant guy hank
  hazel heath heather herb holly hope hunter iris ivy jack jade jean jerry jewel joy june kitty lance laurel lily lucky
  mark mason melody mercy miles miller mitch nick norm olive opal otto pansy parker pat patience patty pearl peg penny
  pete piper pierce poppy ray reed rich rob robin rod rose ruby rusty sally sandy sawyer sierra skip smith stew sue summer
  sunny taylor ted terry tony trinity tucker van vera victor violet wade walker ward will willow winter woody
`
    .trim()
    .split(/\s+/),
);
