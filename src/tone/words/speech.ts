/** Swear words and their softened forms. Those that adults rate offensive in Jay, T. (2009), "The utility and ubiquity of taboo words", Perspectives on Psychological Science 4, with the mild ones after the Ofcom report "Attitudes to potentially offensive language and gestures on TV and radio" (2016). */
export const profanityWords: Readonly<Record<string, string>> = {
  'swear words': `
    damn | damned | dammit | damn it | goddamn | goddamned | god damn | hell no | hell yeah | what the hell | the hell | bloody hell | go to hell | pissed off | piss off | pissed | crap | crappy | bullshit | bs artist | shit | shitty | shitshow | horseshit | ass | asshole | dumbass | jackass | smartass | badass | bastard | bitch | bitching | bitchy | son of a bitch | fuck* | motherfucker | wtf | wth | lmao | stfu | screw you | screw that | screwed up | screw them | sucks | suck it | douche | douchebag | dick | dickhead | prick | wanker | bollocks | bugger off | arse | arsehole | freaking | frickin | friggin | effing | f-ing | jesus christ | christ almighty | for christ's sake | holy crap | holy hell | holy shit | cock up | balls up | slut | whore`,
};

/** Slang and texting. Words that dictionaries mark as slang, not the "yeah" of plain speech nor words of another use ("a lit room"), after the entries of Dalzell, T. and Victor, T. (2013), "The New Partridge Dictionary of Slang". */
export const slangWords: Readonly<Record<string, string>> = {
  slang: `
    "gonna" | "wanna" | "gotta" | "gimme" | "lemme" | "dunno" | "kinda" | "sorta" | "outta" | "ain't" | "y'all" | nope | yup | nah | dude | bro | bruh | sis | homie | fam | peeps | my bad | no worries | no prob | np | lol | omg | idk | tbh | imo | btw | thx | "plz" | "pls" | "u r" | gr8 | legit | dope | sick deal | hella | totes | obvs | cray | cringe | sus | yeet | vibe | vibes | vibing | slay | bougie | chill out | hang tight | for real | for sure | awesome sauce | sweet deal | cool beans | whatcha | gotcha | freebie | no biggie | whatevs | meh | duh`,
};
