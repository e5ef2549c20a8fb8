/**
 * Common first names of people in the news, by the gender they are mostly
 * given to. They answer two questions: is "X Y" a person, and can "she" mean
 * her. Names given to both stand in neither list but in `UNISEX`.
 */
const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const FEMALE_NAMES = names(`
  abigail ada adele agnes aimee alana alexandra alexandria alice alicia alison allison alyssa amanda amber amelia amina amy ana anastasia
  andrea angela angelina angie anita ann anna annabelle anne annette annie april arianna ariel ashley audrey aung ava barbara beatrice
  becky belinda bernadette bernice beth betsy bethany betty beverly bianca bonnie brenda bridget britney brittany brooke candace
  candice carla carly carmen carol caroline carolyn carrie cassandra catherine cathy cecilia celeste celia charlotte chelsea cheryl
  chloe christie christina christine cindy claire clara claudia colleen condoleezza connie constance cora courtney crystal cynthia daisy
  dana danielle daphne darlene dawn deb debbie deborah debra deirdre delia denise diana diane dianne dina dolores donna dora doris
  dorothy edith edna eileen elaine eleanor elena eliza elizabeth ella ellen eloise elsa emily emma erica erika erin esther ethel
  eugenia eunice eva eve evelyn faith fatima fay felicia fiona florence frances francesca gabriela gabrielle gail gayle
  georgia geraldine gillian gina ginger ginny gisele gladys glenda gloria grace greta gretchen gwen gwendolyn hannah harriet hazel heather
  heidi helen helena helga henrietta hilary hillary holly hope huma ida ilhan imani ingrid irene iris isabel isabella ivanka ivy jackie
  jacqueline jamie jan jane janet janice jasmine jean jeanette jeanine jeanne jen jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn
  jodi jody josephine joy joyce juanita judith judy julia julianne julie june kamala karen kari karin kate katharine katherine kathleen
  kathryn kathy katie katrina kayla kayleigh keisha kellyanne kendra kimberly kirsten kirstjen krista kristen kristi kristin kristina kyra lara
  laura lauren laurie leah leila lena lesley leslie letitia lila lillian lily linda lindsay lisa liz liza lois lola loretta lori lorraine
  louise lucille lucinda lucy lydia lynn lynne mabel madeleine madeline maggie maia mallory mandy marcia margaret margarita margo maria marian
  marianne marie marilyn marina marine marion marissa marjorie marla marlene marsha martha mary maryanne matilda maureen maxine maya mazie meg
  megan meghan mei melania melanie melinda melissa mercedes meredith mia michele michelle mildred mimi mindy miranda miriam misty
  molly mona monica muriel myra nadia nadine nancy naomi natalie natasha nellie nia nicole nikki nina nora norma olga olivia olympia
  opal ophelia oprah pam pamela patricia patty paula pauline pearl peggy penelope penny petra phoebe phyllis polly portia priscilla rachel
  ramona rashida rebecca regina rena renee rhonda rina rita roberta robin rochelle rosa rosalie rosalind rose roseanne rosemary rosie roxanne
  ruby ruth sabrina sally samantha sandra sandy sara sarah selena selma serena shannon sharice sharon sheila shelia shelley shelly
  sheri sheryl shirley sigrid silvia simone sofia sonia sonja sonya sophia sophie stacey stacy stella stephanie sue summer susan
  susannah susie suzanne svetlana sybil sylvia tabitha tamara tammy tanya tara tasha tatiana teresa teri terri tess tessa thelma theresa
  tiffany tina tracey tracy tricia trudy uma ursula valerie vanessa vera verna veronica vicki vicky victoria violet virginia vivian
  wanda wendy whitney wilma winifred yasmin yolanda yvette yvonne zara zelda zoe kellie mika elise debbie tulsi kirsten kyrsten
  amelie ilse anja annika astrid birgit britta elke franziska greet gudrun hannelore hilde ines jutta katja katrin lotte luise maren
  monique nathalie petra sabine saskia silke solveig steffi sylvie tineke ulrike ursel ute valerie aoife ciara niamh sinead siobhan
  agnieszka ewa joanna katarzyna magdalena malgorzata olena oksana iryna nataliya yulia yuliya ksenia lyudmila chiara giulia paola
  carmela consuelo lucia pilar rocio guadalupe priya aisha leyla zeynep noor mariam yuki mei-ling alva freya poppy imogen nicola jacinda`);

export const MALE_NAMES = names(`
  aaron abdul abdullah abe abraham adam adrian ahmad ahmed al alan albert alberto alec alejandro aleksandr alex alexander alexei alexey alfred
  ali allan allen alvin amir amos anatoly anderson andre andreas andrei andres andrew andriy andy angelo angus anthony anton antonin antonio
  ari arnold arthur asa ashraf austin avi barack barney barry bart bashar basil ben benjamin bennie benny bernard bernardo bernie bert bill
  billy bob bobby boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan bryce byron calvin carl carlos
  cesar chad charles charlie chester chip chris christian christopher chuck clarence clark claude clay clifford clint clinton clive cody colin
  connor conrad corey cornelius cory craig curt curtis cyril cyrus dale damian damien damon dan daniel danny darrell darren darryl dave david
  davis dean dennis denny denzel deon derek desmond devin dick diego dimitri dmitri dmitry dominic don donald doug douglas
  drew duane dustin dwight dylan earl ed eddie edgar edmund eduardo edward edwin efraim eli elias elijah elliot elliott elmer elon emanuel
  emilio emmanuel enrique eric erik ernest ernesto errol ethan eugene evan ezra felipe felix ferdinand fernando fidel floyd francis
  francisco francois frank franklin fred freddie frederick gabriel garrett garry gary gavin gene geoff geoffrey george gerald gerard
  gerhard gerry gianni gil gilbert giovanni glen glenn gordon graham grant greg gregg gregory grover guillermo gus guy hamid hank hans harold
  harris harrison harry harvey hassan hector henry herb herbert herman herschel hosni howard hubert hugh hugo hussein ian ibrahim
  igor ilya ira irving isaac ismail ivan jack jackson jacob jacques jaime jake jamal james jared jason jasper javier jay jeb jeff jefferson jeffrey
  jeremiah jeremy jerome jerrold jerry jesse jesus jim jimmy joachim joaquin joe joel johan johannes john johnny jon jonah jonathan jordan jorge
  jose josef joseph josh joshua juan judd julian julio julius justin karl keith ken kenneth kent kevin khalid kim kirk klaus konstantin
  kurt kyle lamar lance lanny larry lawrence lee len lenny leo leon leonard leonid leopold leroy les lester lev levi lewis liam lincoln
  lindsey lionel lloyd logan lorenzo lou louis luca lucas luigi luis luke luther lyndon lyle malcolm manuel marc marcel marco
  marcus mario mark marlin marlon marshall martin marvin mathew matt matteo matthew maurice mauricio max maximilian mehdi mel
  melvin michael mick miguel mikhail mike milo milton mitch mitchell mitt mohamed mohammad mohammed morgan morris moshe muammar
  muhammad murray mustafa nathan nathaniel neal ned neil nelson nicholas nick nicolas nicolay nigel noah noam noel norm norman
  oleg oleksandr oliver omar orlando orrin oscar osama otto owen pablo pat patrick paul pavel pedro percy perry pete peter petro phil
  philip phillip pierre preet quentin rafael rahm ralph ramon rand randall randy raphael raul ray raymond reggie reince rene rex
  ricardo richard rick ricky rob robert roberto rod rodney rodrigo roger roland ron ronald ronnie rory ross roy ruben rudolph rudy
  rupert rush russ russell ryan sal salman salvador sam samuel sanjay saul scott sean sebastian serge sergei sergey sergio seth seymour shane shaun
  shawn sheldon sherrod sidney simon solomon spencer spike stan stanley stefan stephen sterling steve steven stewart stuart
  sunil ted terence terrence terry thad theodore theresia thom thomas tim timothy toby todd tom tommy tony travis trent trevor trey troy tucker
  tyler ulysses vance vernon victor viktor vince vincent vitaly vladimir volodymyr wade wallace walt walter warren wayne wendell
  wesley wilbur will willard willem william willie wilson winston wolf wolfgang woody xavier xi yitzhak yuri yusuf zachary zbigniew
  benito mahmoud narendra recep emmanuel keir rishi olaf shinzo dmytro andrzej donnie barron devin hakeem lev igor
  henrik luc rolf callum jonas lars sven bjorn soren anders mikael jens jorg jurgen uwe klaus-dieter dieter heinz helmut horst
  joerg kai-uwe lothar manfred matthias norbert rainer reto ruedi stefano thorsten torsten ulrich urs volker werner wouter pieter jeroen
  bart joost maarten sander thijs willem-alexander baptiste benoit cedric didier emile etienne gilles guillaume herve jean-claude jean-luc
  laurent mathieu nicolas olivier pascal philippe remy sebastien thierry yann yves aidan cian conor cormac declan eamon fergus finn hamish
  iain niall padraig ruairi seamus alasdair angus euan ewan gareth rhys dafydd nils jakub krzysztof maciej marek mateusz michal pawel
  piotr radoslaw tomasz wojciech zdenek jiri vaclav lubomir milan zoran goran dragan slobodan vladislav vasyl taras bohdan ostap mykola
  serhiy valeriy yevgeny vyacheslav gennady maksim timur ramzan alessandro fabio gianluca giuseppe massimo paolo pierluigi renzo
  alvaro gonzalo ignacio iker joaquim jorge mateo rafa santiago xabi arjun amit anil rahul rajesh vikram hiroshi kenji takeshi
  idris kofi kwame chidi emeka tunde wole yaw`);

/** Given to both; a person, but a pronoun has to be told by other signs. */
export const UNISEX_NAMES = names(`
  casey dana jamie jan jordan kelly kerry kim lee leslie lynn morgan pat robin sam sandy shannon taylor terry tracy alex avery
  blair cameron carey chris corey dakota drew finley harper hayden jackie jean jessie jody kai kendall loren marion parker
  pete quinn reese riley rory rowan skyler stacy sydney toni tyler bret paris kyle`);

export function isFirstName(word: string): boolean {
  const name = word.toLowerCase();
  return FEMALE_NAMES.has(name) || MALE_NAMES.has(name) || UNISEX_NAMES.has(name);
}
