/** Curt orders, impatience and snapping. After the bald-on-record face threats of Brown, P. and Levinson, S. C. (1987), "Politeness: Some universals in language usage", and the impoliteness formulae of Culpeper, J. (2011), "Impoliteness: Using language to cause offence" (dismissals, silencers, condescensions). Collected for this project. */
export const curtnessWords: Readonly<Record<string, string>> = {
  orders: `
    {look | listen} {lady | pal | buddy | man}
    {look | listen} {sir | ma'am} I (already | just) {told | said | do not | cannot}
    like I have all day
    (I | we) do not have all day
    {make it | be} {quick | snappy | brief | fast} (please | I)
    {and | so} your point
    (now) what is it you want
    {what is} (it | your problem | the problem | the big | wrong) {this time | now | with you}
    {that is} (the) (second | third | fourth | tenth) time (you | today)
    {asked} and answered
    (are) (we | you) done here
    we close in <duration>
    {hurry up | hurry it up | make it quick | make it fast | speed it up | step aside | get on with it | spit it out | get to the point | keep it short | keep it brief}
    (just) {sit down | calm down | relax | settle down | chill | chill out | take it easy | be quiet | shut up | stop | stop it | listen | wait your turn | back off | get lost | go away | knock it off | cut it out} {lady | sir | ma'am | pal | buddy | man | okay | already | now | right now | please}
    (you need to) calm (yourself) down
    {you need to | you have to | you should | just} {relax | settle down | chill (out) | be quiet | wait your turn | stop talking | lower your voice | be patient | back up | step back}
    {let me finish | do not interrupt | stop interrupting | stop talking | quit talking | stop yelling | stop shouting | enough already | enough of that}
    do not {start with me | take that tone | raise your voice | yell at me | argue | push it | test me | rush me | snap at me | get smart | make me | talk to me like}
    regex:(?<=^|[.!?]\\s)next[.!](?=\\s*$)
    (just) {say | tell me | give me | name | read me} {what | your | the | it} ...5 {already | and be quick | quickly | and hurry | or}
    {"I already said" | "I just said" | "I already told you" | "I have told you" | "like I said" | "as I told you" | "as I already"} (no | wait | that | so | twice | already | before | this)
    (I am not) {going to | gonna} (say | tell | repeat | explain | ask) {you | it | this | that | myself} again
    how many times {do I | must I | do we | have I | have we | are you}
    for the {last | third | hundredth | tenth | fifth | second | umpteenth} time
    {as | like} (I | we) (have) {already | clearly | previously} {said | stated | explained | told you | mentioned}
    as {already | previously | clearly} {stated | mentioned | explained | noted | advised | communicated}
    {per | see} my (last | previous | earlier) {email | message | reply | note}
    refer to (my | our) (last | previous | earlier | above) {email | message | reply}
    {are | have} you {"done" | "finished" | through} {yet | now | complaining | talking | here | already}
    are we {"done" | "finished"} (here | yet | now)
    {well | so | and} what is it {now | this time}
    {what is it now | what else now}
    {what do you need now | what is your problem | what is the problem now | and your point is | will that be all then}
    (just) {answer the question | pick one | make up your mind | decide already | make a choice}
    {make up your mind | I do not have all day | we do not have all day | I have not got all day | people are waiting | you are holding up}
    {hold | holding} up {the | my | this} (whole) {line | queue | gate}`,
  snapping: `
    {none of your | not your} {business | concern}
    {give me a break | for crying out loud | for heaven's sake | for god's sake | for pete's sake | good grief | oh brother}
    {I am | we are} (so) {done | finished | through} {with you | with this | here | talking}
    {I am | we are} {tired | sick} of {you | your | hearing | this | explaining | repeating}
    {leave | get off | get out of} {me alone | my | here}
    {do not | you do not} {have to | need to} (be | get) {rude | nasty | snippy | dramatic | hysterical | worked up | all}
    {you are | you are being | stop being} (so | too | a bit | just | very) {rude | dramatic | difficult | hysterical | unreasonable | ridiculous | impossible | demanding | emotional | childish | sensitive | paranoid}
    {watch your | mind your} {tone | language | mouth | own business}
    {what part of | which part of} ...6 {understand | clear | get}
    {is that | was that | am I} (so | that) {hard | difficult} (to | for)
    {can | could} you not {read | see | wait | hear | count | listen | follow}
    {can | do} you {read | not understand | understand english | speak english | hear me}
    {what do you not | which word do you not} (get | understand | follow)
    {satisfied | happy} now
    {argue | stand here | keep arguing | interrogate | keep talking} (about <word> | here | me) or {did | do | are} you (want to)
    {state | name} {the | your} {issue | problem | business}
    {sorry | regret} you feel that way
    wait like everyone else
    {I am not | I was not} {arguing | going to argue | here to | your | going to stand here | going to discuss | discussing}
    {I | we} do not have (the) time {for this | for that | to explain | to scroll | to read | to argue | to look}
    (I) can <word> or (I) can argue
    {you are wasting | waste | wasting} {my | our | everybody's | everyone's} time
    we {will | are} (not) (going to) (keep) {discuss | discussing} {this | it | that} (any | further | again)
    {hang up | I will hang up | I am hanging up | going to hang up} {now | on you | if}
    {denied | rejected | declined | request denied | not approved} {period | end of | final}`,
};

/** Asking is no order, and a question that goes on is no snap. */
export const curtnessExceptions = `
    {can | could | will | would | may | might} you (please | just | kindly) {say | tell me | give me | name | read me} ...6 or
    what is it you want to <word>`;
