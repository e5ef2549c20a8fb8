/** Sentences that the published figures are taken on. No rule is tuned on them: look at counts here, not at cases. */
import type { Sentences } from "./template.ts";

export const REPORT_SENTENCES: Sentences = {
  fillers: {
    town: "Abbotsea Brindle Corrin Drumore Eastry Farrow Glenham Holmby Inverlea Jarrow Kelso Lochend Maldry Norwick Ottery Penrhos Ripley Saltash Tenby Ulverby Wadham Yelland Arden Blyth Cromer Denby Elland Filey Goole Hawick".split(
      " ",
    ),
    body: "ministry|central bank|football club|coast guard|airline|museum|parish|dairy|weather office|air force|border agency|cathedral|customs office|estate agency|foundry|goods yard|insurer|jury|laboratory|magistrate|national park|observatory|pharmacy|regiment|senate|tax office|vineyard|works council|yacht club".split(
      "|",
    ),
    person: "Greta Solheim|Tomas Breck|Amina Yates|Jonas Keel|Vera Lindqvist|Colm Adair".split("|"),
  },
  lines: `
I am {negation:not|} going to apologise to the <body> for asking{end:, today or on any other day|}
The <body> {negation:does not|does} keep a list of the patients it turns away
We were {negation:never|} told that the flight from <town> would be diverted
The vaccine {negation:won't|will} reach <town> before the holidays
{negation:Nothing|Something} in the letter from the <body> surprised us
The pilots {negation:haven't|have} agreed to fly <n> hours a month
Her horse was {negation:not|} fit to run at <town>, and the <body> knew it
He left the talks with the <body> {negation:without|with} a promise
The budget {modal:will|may} pass if the <body> has its way
Farmers near <town> {modal:could|will} lose the whole harvest
The goalkeeper {modal:must|should} leave the <body> in the summer
Interest rates {modal:might|would} stay where they are, the <body> believes
You {modal:can|must} hand in the forms at the <body>
The museum in <town> {modal:will|could} show <n> of the paintings
{hedge:I believe |}the storm will turn north and spare <town>
The <body> has {hedge:apparently |}lost the minutes of the meeting
The thieves were{hedge:, it seems,|} helped by someone at the <body>
The orchestra in <town> is {hedge:arguably |}the best of its kind
{hedge:Maybe |}the <body> should have listened to its own engineers
The disease {hedge:may have|has} come from the farm near <town>
{quantifier:Every|Some} child in <town> will have a place by the autumn
{quantifier:All|Many} of the players at the <body> have signed
We searched {quantifier:all|most} of the cabins before the <body> came
The <body> {quantifier:always|sometimes} answers its letters
{quantifier:Most|All} of the trees along the road to <town> are sick
The comet will pass at {digit:<n>|<n2>} thousand kilometres from the earth{end:, which is close as these things go|}
The <body> has {digit:<n>|<n2>} vacancies, and nobody applies
Snow of {digit:<p>|<p2>} centimetres fell on <town> overnight
Their losses came to {digit:$<n>|$<n2>} million, the <body> found
We had {digit:four|nine} doctors for the whole of <town>
Turnout in <town> was {digit:<p>.4|<p2>.4} percent
The wreck lies <n> {unit:metres|feet} below the surface off <town>
They owe the <body> {unit:£|$}<n> and the interest
The <body> milks <n> {unit:hundred|thousand} cows
Winds of <n> {unit:miles|knots} were measured in <town>
The strike at the <body> has gone on for <p> {unit:hours|days}
Some <p> {unit:tonnes|kilos} of cheese were stolen from the <body>
The match in <town> was put off until {date:Sunday|Wednesday}
I spoke to the <body> {date:yesterday|today} and was told to wait
The verdict will be read on {date:Friday|Monday} afternoon
The <body> will be closed from {date:September <d>|September <d2>} for repairs
Her first novel came out in {date:1994|1998} and was printed in <town>
The tunnel to <town> opens in {month:November|September}
On {month:<d> April|<d> March} the <body> will name its new head
The licence runs out in {month:July|August}, and the <body> has been warned
By {month:May <d>|June <d>} we shall know how many have left <town>
Crime in <town> has {antonym:risen|fallen} for the third year
That was an {antonym:easy|difficult} match for the <body>
The judge called the tax {antonym:legal|illegal} and sent the <body> home
The <body> {antonym:succeeded|failed} in its first attempt
Bread is {antonym:cheap|expensive} in <town> this winter
The <body> wants to {antonym:raise|lower} the retirement age
The tenants in <town> were {antonym:happy|unhappy} with the new lifts
{role:Keel|Adair} fouled {role:Adair|Keel} in the box, and <n> people saw it
The papers show that {role:Solheim|Breck} paid {role:Breck|Solheim} about <n> crowns
In <town> {role:Vera Lindqvist|Colm Adair} defeated {role:Colm Adair|Vera Lindqvist} twice
{role:Merrow Foods|Tamar Mills} bought {role:Tamar Mills|Merrow Foods} for <n> million
It is said that {role:Yates|Keel} accused {role:Keel|Yates} of theft from the <body>
The wind turned, {deletion:the engine stopped |}and we drifted towards <town>
She asked the <body> {deletion:politely and in writing |}to look at the figures again
We lost the barn, {deletion:the tractor, |}the hens and half of the hay
The <body> took the money {deletion:from the pension fund |}and built a stadium
The road to <town> was blocked{deletion:, the phones were dead|} and nobody came
A teacher from <town> found the painting {deletion:behind a cupboard |}and called the <body>
The <body> has kept its word{end: through <n> difficult months|}
We shall rebuild the church in <town>{end:, stone by stone and beam by beam|}
Her {spelling:behaviour|behavior} at the <body> was {spelling:criticised|criticized}
The {spelling:theatre|theater} in <town> needs more {spelling:colour|color}
They {spelling:haven't|have not} {spelling:travelled|traveled} to <town> since the war
{spelling:We're|We are} {spelling:sceptical|skeptical} of what the <body> has told us
Prices at the <body> rose by {format:8 percent|8%} in a year
The <body> sold {format:2,500|2500} tickets before noon
We have {format:twelve|12} beds left in <town>
The <body> borrowed {format:€3bn|€3 billion} for the dam
The game ended at {format:9 p.m.|9 pm} in <town>
It was a {masking:fucking|f***ing} disgrace, and the <body> should say so
No {masking:shit|s**t}, the <body> has run out of salt
The <body> is run by {masking:bastards|b******s}
I don't give a {masking:fuck|f**k} what <town> thinks
`,
};
