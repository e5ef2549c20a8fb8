/** Sentences to tune the rules on. `report-sentences.ts` has others, on which the figures are taken. */
import type { Sentences } from "./template.ts";

export const TUNING_SENTENCES: Sentences = {
  fillers: {
    town: "Ashby Culverton Dunmore Elsing Fenwick Garrow Hexton Ilmouth Kirkby Larne Marsh Nettleby Orrin Pelham Quarley Redmere Stowell Tarbet Upwood Venley Wexcombe Yarmley Oakham Thurso Bexley Colby Dartry Easdale Froome Gorsey".split(
      " ",
    ),
    body: "council|harbour board|bus company|school trust|water board|fire service|library|hospital|union|port authority|brewery|drama club|land registry|ferry line|orchestra|mine|lifeboat crew|newspaper|post office|quarry|rail inspectorate|shipyard|tannery|treasury|university|theatre group|zoo|choir|garrison".split(
      "|",
    ),
    person: "Mara Quist|Owen Tarrant|Lidia Faro|Piet Hannema|Ruth Okafor|Samir Dell".split("|"),
  },
  lines: `
We will {negation:not|} close the depot in <town> before {date:Tuesday|Friday}{end:, and the drivers know where to find me|}
The <body> {negation:did not ask|asked} for this inquiry, and it will answer every question that is put to it{end: in the weeks ahead|}
They have {negation:never|} paid a penny towards the repairs in <town>
{negation:Nobody|Everybody} at the <body> was told about the leak
I {negation:can't|can} promise that the <body> will be ready for the winter
There is {negation:no|} evidence that the <body> moved the barriers
She {negation:isn't|is} going to sign a lease that runs for <n> years
You could see that the <body> {negation:wasn't|was} prepared for <n> callers
The bridge {modal:may|will} reopen when the <body> has tested the bolts
A new contract {modal:could|must} be signed with the <body> this spring
Parents in <town> {modal:should|will} hear from us about the places
We {modal:might|will} have to cancel <n> trains
The court {modal:must|may} hear the case against the <body>
Nurses in <town> {modal:would|must} accept the offer of <n> crowns
{hedge:I think |}the ferry will be full by noon and <n> cars will wait on the quay
The <body> was{hedge:, perhaps,|} the first to see what went wrong
The damage in <town> is {hedge:probably |}worse than we were told
It was {hedge:reportedly |}the <body> that opened the sluice
The fire {hedge:appears to have|has} started in the kitchen of the <body>
In <town> the new rules have been{hedge:, in most cases,|} a success
{quantifier:All|Some} of the houses in <town> were under water by the morning
{quantifier:Most|Few} teachers at the school in <town> support the strike
The <body> checks {quantifier:every|some} lorries that come through here
We have heard this from {quantifier:many|some} people in <town>
{quantifier:Several|All} members of the <body> have resigned
It cost us {digit:<n>|<n2>} crowns to mend one window{end:, which tells you something about glass|}
There were {digit:<n>|<n2>} people on the platform when the roof came down
The <body> lost {digit:<n>.5|<n2>.5} million crowns on the deal
We counted {digit:three|seven} foxes in the yard of the <body>
At least {digit:<n>|<n2>} farms around <town> have no water
The reservoir is at {digit:<p>|<p2>} percent and falling
The new line runs for <n> {unit:miles|kilometres} along the river
The <body> will spend <n> {unit:million|billion} crowns on the quay
The tank held <n> {unit:litres|gallons} of oil when the <body> came
The fine was {unit:$|€}<n> and not a cent less
Prices went up by <p> {unit:percent|points} in <town>
We have waited <n> {unit:days|weeks} for an answer from the <body>
The hearing will begin on {date:Monday|Thursday} in <town>
We meet the <body> {date:tomorrow|today} at noon
On {date:Wednesday|Saturday} morning the lights went out in <town>
The vote is set for {date:<d> August|<d2> August}, and the <body> will publish the count
He wrote to the <body> in {date:2019|2021} and had no reply
The school in <town> reopens in {month:March|April}
The ban ends on {month:<d> June|<d> July} and the <body> wants it to go on
From {month:October|December} the <body> will charge for the car park
By {month:January <d>|February <d>} the roof in <town> has to be mended
The rents in <town> will {antonym:rise|fall} again this year
It was a {antonym:strong|weak} answer from the <body>
The <body> {antonym:accepted|refused} our offer on the first day
This beach near <town> is {antonym:safe|dangerous} for children
We expect the <body> to {antonym:win|lose} the appeal
The water in <town> has been {antonym:clean|dirty} for a month
Spending on the <body> {antonym:increased|decreased} last year
{role:Norvale|Brackley} sued {role:Brackley|Norvale} over the lease of <n> wagons
We saw {role:Hannema|Tarrant} push {role:Tarrant|Hannema} on the stairs of the <body>
It was {role:Mara Quist|Owen Tarrant} who warned {role:Owen Tarrant|Mara Quist} about the bridge in <town>
{role:Ashford|Millbrook} owes {role:Millbrook|Ashford} some <n> crowns, and that is all
In <town> {role:Faro|Dell} beat {role:Dell|Faro} by <n> votes
The roof leaked, {deletion:the pump in the cellar failed, |}and the <body> sent us home
We told the <body> {deletion:twice in the same week |}that the wall in <town> was moving
I want to thank the nurses, {deletion:the porters, |}the drivers and everyone in <town>
He made a mistake {deletion:and hid it from the <body> |}and has said that he is sorry
The <body> came late{deletion:, looked at the wrong house|} and left before dark
The plan will give <town> a new school {deletion:with a sports hall |}and a library{end:, both of them paid for|}
You know what the <body> did for us{end: in the spring of that year|}
We have a good team here in <town>{end:, a good ground and good neighbours|}
The {spelling:centre|center} in <town> has to be {spelling:organised|organized} anew
Our {spelling:neighbours|neighbors} at the <body> made no {spelling:defence|defense} of it
The <body> {spelling:cancelled|canceled} its {spelling:programme|program} for <town>
It {spelling:doesn't|does not} matter what the <body> says, {spelling:they're|they are} late
The <body> lost {format:12%|12 per cent} of its income in <town>
Some {format:1,200|1200} homes in <town> were cut off
The <body> asked for {format:three|3} more weeks
It will cost {format:$4.5bn|$4.5 billion} to move the <body>
About {format:two-thirds|two thirds} of <town> voted by post
This is {masking:bullshit|bulls**t} and everyone in <town> knows it
What the {masking:fuck|f***} was the <body> thinking
We are {masking:fucking|f---ing} tired of the <body>
They treated <town> like {masking:shit|s***} for years
`,
};
