/** Fault without a doer: the passive, the conditional, "some users". After Orwell, G. (1946), "Politics and the English Language", and the advice on the passive in the Federal Plain Language Guidelines (2011). Collected for this project. */
export const impersonalWords: Readonly<Record<string, string>> = {
  passive: `
    due to (an | some | certain | unforeseen | unexpected) {unforeseen | unexpected | unavoidable | technical | operational | internal | system | processing} {circumstances | issue | issues | difficulties | error | delay | delays | constraints | problem | problems | reasons}
    (for) reasons {beyond | outside} (of) (our | anyone's)
    {it | there} {appears | seems | would appear | would seem} {that | to have been} (there) (may | was | were | has | some | a | an | been)
    {steps | action | actions | measures} {are | were | have | will} (being | been | be) {taken | implemented | put}
    {regrettable | unfortunate} {incident | oversight | event | error | situation | circumstance | occurrence}
    {an error | an oversight | some confusion | a miscommunication | a misunderstanding} {occurred | arose | crept in}
    {wires | signals | lines} {got | were | get} crossed
    {mistake | mistakes | error | errors} {be | have been | was | were | may have been} (apparently | unfortunately | regrettably) {made | introduced | identified | experienced}
    (it) {be | has been | have been} {experienced | determined | identified | observed | noted | discovered | decided | established} that
    {an issue | issues | a problem | an incident | an error | a discrepancy | an anomaly | irregularities | delays | a delay | an outage | a disruption | an interruption | disruptions | degradation} {be | have been | was | were | may have | might have | has | had} (been) {experienced | encountered | identified | observed | detected | noted | reported | introduced | incurred | arisen | arose | occurred}
    {may | might | could} have (been) {encountered | experienced | noticed | observed | affected | impacted | incurred}
    {some | certain | a small number of | a limited number of | a subset of | select} (of our) {users | customers | members | accounts | passengers | guests | clients | shoppers | orders} (may | might | could | have | be) (have) {be affected | be impacted | encounter | experience | notice | see | affected | impacted | experienced | encountered | noticed | seen}
    for any inconvenience (this | that | it) {may | might} (have)
    any inconvenience {caused | this | that} (may | might)
    {inconvenience | confusion} {may | might} have (been) cause
    we {regret | apologize for} any inconvenience
    {things | something} got {lost | missed | mixed up | dropped | overlooked}
    {be | was | were | been} (apparently | somehow | inadvertently | regrettably | unfortunately | accidentally) {dropped | misplaced | mishandled | overlooked | misrouted | mis-keyed | misapplied | misposted | lost | delayed | omitted | miscommunicated | not processed | not captured | not completed | incorrectly} {in | by | during | along | from | on}
    {there has | there have | there had | there was | there were | there seems to have | there appears to have} been {a mix up | a misunderstanding | a miscommunication | some confusion | a breakdown | an oversight | a mistake | an error | a glitch | a discrepancy | a delay | some issues | an issue}
    {slipped | fell | fallen | slip | fall} through the cracks
    to the extent that {you | anyone}
    {sorry | apologize | apologies} {if | that} you {feel | felt | were | found | perceived | think} (that | offended | upset | it | this | confused | inconvenienced | we)
    {sorry | regret} {you | that you} {feel | felt} that way
    {the} {error | mistake | problem | fault | oversight} occurred
    not (been) {recorded | captured | reflected | applied | processed} {correctly | properly}`,
};
