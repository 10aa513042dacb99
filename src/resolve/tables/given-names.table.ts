/**
 * Given names by the gender that English news nearly always means by them, lower-cased and without accents. Names that
 * are borne by both stand in `BOTH`: they tell that a person is meant and not which. Source: general knowledge.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/)

const MEN = words(`
  aaron abdul abdullah abdulrahman abraham adam adolfo adrian ahmad ahmed alan albert alberto alejandro aleksandr aleksei alessandro
  alexander alexandre alexei alfonso alfred alfredo ali allan allen alonso alvaro amir amit anatoly anders andreas andrei andres
  andrew andrey andrii andrzej anthony antoine anton antonio antony armando arnold arthur arturo ashraf augusto ayman
  barack barry bartosz bashar benito benjamin bernard bernardo bernie bill billy bob bogdan boris brad bradley brendan brian
  bruce bruno bryan carl carlo carlos cesar charles charlie chen chinedu christian christoph christophe christopher chuck claude
  claudio clement clinton colin conrad craig cristian dale damien dan daniel daniele danilo dario darren dave david davide
  dean dennis derek desmond diego dieter dimitri dirk dmitri dmitry dmytro domingo dominic donald doug douglas dragan duncan
  dwight earl eddie edgar edmund eduardo edward edwin ehud elias elliott emil emilio emmanuel emre enrique enzo eric erik
  ernest ernesto ethan eugene evan evgeny fabian fabio fahad faisal farid felipe felix ferdinand fernando fidel filip florian
  francesco francisco franco francois frank franz fred frederic frederick fritz gabriel gareth gary gavin gennady geoffrey george
  georges georgi gerald gerard gerardo gerhard gianni gilbert gilberto giovanni giuseppe glen glenn gordon graham greg gregory
  guillermo gunther gustavo guy hamid hamza hans harold harry harvey hasan hassan hector heinz helmut henri henrik henry
  herbert herman hernan hikmet horst howard hugh hugo humberto hussein ian ibrahim idris ignacio igor ilham ilya imran isaac
  ismail ivan jack jacob jacques jaime jake jakub jamal james jamie jan jared jason javier jean jeff jeffrey jens jeremy jerome
  jerry jesus jim jimmy joachim joao joaquin joe joel johan johann john johnny jonathan jonas jorge jose josef joseph joshua
  juan julian julio jurgen justin kamal karel karim karl keith ken kenneth kerry kevin khaled khalid kirill klaus konstantin
  krzysztof kurt kyle lamont lance larry lars laszlo laurent lawrence leo leon leonard leonid leopoldo lewis liam lionel lloyd
  lorenzo louis luc luca lucas luigi luis lukas luke maciej magnus mahmoud maksim malcolm manfred manuel marc marcel marcelo
  marcin marco marcos marcus marek mario mark markus martin marvin massimo mateo mathieu matt matteo matthew matthias maurice
  mauricio mauro max maxim mehmet michael michal michel miguel mihai mikael mike mikhail milan miles milos miroslav mitch
  mohamed mohammad mohammed moses muhammad murat mustafa mykola nabil nathan nathaniel ned neil nelson nicholas nicolas niels nigel
  nikita nikolai nils noah norman octavio oleg oleksandr oleksii oliver olivier omar orlando oscar oskar osvaldo otto owen pablo
  paolo patricio patrick paul paulo pavel pavlo pedro pete peter petr petro philip philippe pierre piotr rafael rahul rajesh
  ralph ramiro ramon ramzan rashid raul ravi ray raymond recep reinhard renato rene reza ricardo richard rick rob robert roberto
  rodney rodolfo rodrigo roger roland rolf roman ron ronald ross roy ruben rudolf rudy rupert ruslan russell ryan salah
  salman salvador salvatore sami samir samuel santiago saul scott sean sebastian serge sergei sergey sergio sergiy seth
  shane shaun sidney silvio simon stanislav stanley stefan stefano stephen steve steven stewart stuart taha tadeo tareq tariq
  ted terence terry theodore theo thomas tim timothy tobias todd tom tomas tommy tony toshiki trevor tyler ulrich umberto
  vadim valentin valery vasily victor viktor vince vincent vitaly vladimir volodymyr vyacheslav walid walter warren wayne werner
  wilfred wilhelm william willie winston wolfgang xavier yahya yann yasser yevgeny youssef yuri yusuf yves zachary zakir
  zbigniew ziad`)

const WOMEN = words(`
  abigail ada adela adele adriana agata agnes agnieszka aisha alba alejandra alexandra alice alicia alina alison alma amalia amanda
  amelia amina amy ana anastasia andrea angela angelica angelina anita anja ann anna anne annette annie antonia april ariana astrid
  audrey aung ayse barbara beata beatrice beatriz belen bella berta beth bettina betty beverly birgit brenda brigitte camila
  camilla carla carmen carol carolina caroline carolyn catalina catherine cecilia celia charlotte chiara chloe christiane christina
  christine cindy claire clara clarissa claudia colleen connie constance corinne cristina cynthia dalia daniela danielle daria
  deborah debra denise diana diane dolores dominique donna doris dorothy edith eileen elaine elena eleanor elisa elisabeth eliza
  elizabeth ella ellen elsa emily emma erica erika erin esperanza estela esther eugenia eva evelyn fatima fatma federica felicia
  fernanda fiona florence frances francesca francine gabriela gabriella gail galina gemma georgia geraldine gillian gina giorgia
  gisela giulia gladys gloria grace graciela greta gretchen guadalupe gudrun hala halina hanna hannah harriet heather heidi helen
  helena helga hilary hillary hilda huda ida ilona ilse ines ingrid inna irena irene irina iris isabel isabella isabelle ivana
  jacinda jacqueline jana jane janet janice jasmine jeanne jenna jennifer jenny jessica jill jimena joan joanna joanne jodie johanna
  josefina josephine joyce juana judith judy julia juliana julie juliet june karen karin karina katarina kate katherine kathleen
  kathryn kathy katia katie katrin katya kayla kelly khadija kirsten kristen kristin kristina lara larisa laura lauren laila leila
  lena leticia lidia lily linda lisa liz liza lorena lorraine louise lourdes lucia luciana lucy luisa luz lydia lyudmila mabel
  madeleine magdalena malala malgorzata marcela margaret margarita margot maria mariana marianne marie marina marion marisa marta
  martha martina mary maryam matilda maureen maya megan melanie melissa mercedes mia michelle mila milena mira miriam molly mona
  monica monika nadia nadine nancy naomi natalia natalie natalya natasha nelida nicola nicole nina noor nora norma nuria olena olga
  olivia oxana paloma pamela patricia patrizia paula paulina pauline penelope petra phyllis pilar polina priscilla priti
  rachel raisa rania raquel rebecca regina renata rita roberta rocio rosa rosalia rosario rose rosemary roxana ruth sabina sabine
  sabrina sally samantha samira sandra sara sarah shannon sharon sheila shirin shirley shushan silvia simone sofia sonia
  sophia sophie stella stephanie susan susana susanna susanne suzanne svetlana svitlana sylvia sylvie tamara tania tanya tara
  tatiana tatyana teresa theresa tina tracy ursula usha valentina valeria vanessa vera veronica veronika victoria viktoria violeta
  virginia vivian viviana wanda wendy winnie xenia ximena yasmin yasmine yelena yolanda yulia yvette yvonne zahra zainab zeynep zoe`)

const BOTH = words(`
  alex ariel ashley august aubrey blake cameron carey casey chris dana drew eden frankie gale hayden hyun jackie jess jo jordan jules
  kerr kim kris lee leslie lindsay logan lou lynn morgan nicky pat quinn reese riley robin rowan sacha sam sasha shelby skyler stacy
   sydney taylor vivien yong israel chad ireland kenya india paris austin chelsea carson dakota phoenix
  brooklyn asia china cuba`)

export type Gender = 'man' | 'woman'

/** The gender a given name tells; `null` where it is a given name of both. */
export const GIVEN_NAMES: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...BOTH.map((name): [string, null] => [name, null]),
  ...MEN.map((name): [string, Gender] => [name, 'man']),
  ...WOMEN.map((name): [string, Gender] => [name, 'woman']),
])

/** Months that are given names or surnames as well. */
export const MONTH_NAMES: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august'])

/** Words for a person that tell the gender, as titles, offices and kin. */
export const GENDERED: ReadonlyMap<string, Gender> = new Map([
  ...words(
    `mr sir lord king prince sheikh imam ayatollah pope father rabbi spokesman chairman congressman businessman policeman
     husband son brother grandfather uncle nephew widower man boy gunman statesman fisherman serviceman clergyman councilman`,
  ).map((word): [string, Gender] => [word, 'man']),
  ...words(
    `mrs ms miss dame lady queen princess spokeswoman chairwoman congresswoman businesswoman policewoman wife mother daughter
     sister grandmother aunt niece widow woman girl actress servicewoman councilwoman stateswoman`,
  ).map((word): [string, Gender] => [word, 'woman']),
])
