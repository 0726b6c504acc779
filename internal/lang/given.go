package lang

import "strings"

// GivenNames are given names that are frequent in the news of both languages, in lower case, and seldom anything else: no places, no nouns.
func GivenNames() []string { return strings.Fields(givenNames) }

const givenNames = `
	aaron abigail adam adrian adrien adèle agathe agnès aidan aisha alain alan alastair albert alberto alejandro alessandro alex alexander alexandra
	alexandre alexei alexis alfred alfredo alice alicia alina aliou alison allan amadou amanda amber amelia amina aminata amir amy amélie ana anaïs anders
	andrea andreas andrei andrew andrey andrzej andré andy angela angelo angus anita anna anne annette annie anthony antoine anton antonio antony arianna
	arnaud arnold arthur astrid aubrey audrey aurélie aurélien axel baptiste barbara barry bartholomew basil bastien beatrice benedict benjamin benoît
	bernadette bernard bertrand beth bettina bob boris brandon brenda brendan brent brett brian bridget brigitte bruce bruno bryan béatrice cameron
	camille carl carla carlo carlos carmen carol caroline catherine cecil cecilia cesar chantal charlene charles chidi chloé chris christiane christina
	christine christophe christopher claire clara clare claude claudia claudio clementine clive clotilde clément colette colin connor corinne cornelia
	craig cristina cynthia cyril cécile cédric céline daisy damian damien daniel daniela danielle danny daphne darren dave david deborah delphine denis
	denise dennis derek desmond diana diane didier dieter dimitri dirk dmitri dmitry dolores dominic dominique donald donna dora doris dorothy dorothée
	doug douglas duncan dylan ebrahim eddie edgar edith edmond edouard eduardo edward edwin eileen eleanor elena eli eliane elias elijah elisabeth elise
	eliza elizabeth ella ellen elliot eloise elsa elsie elvira emil emile emilie emilio emily emma emmanuel enrico enrique eric erica erik ernest ernesto
	ernst esther ethan etienne eugene eugène eva evelyn fabien fabienne fabio fabrice fatima fatou federico felicity felix fernando fiona florian frances
	francesca francesco francine francis francisco franck frank franz françois françoise fred frederick friedrich frédéric frédérique félix gabriel
	gabriela gabrielle gareth gary gaston gavin geoffrey george georges georgina gerald gerard gerhard germaine ghislaine giacomo gilbert gilles gina
	giorgio giovanni gisèle giulia giuseppe gladys glen glenn gloria gonzalo gordon graham greg gregory grégoire grégory guido guillaume guillermo gustave
	gustavo gwen gérald gérard günter hannah hans harold harriet harry harvey hassan heather hector heidi heinrich helen helena helga helmut henri henrik
	henry herbert hermann hervé hilda howard hubert hugh hugo hugues hélène ibrahim ignacio igor imogen ines ingrid inès irene iris irma irène isaac
	isabel isabella isabelle isidore ivan ivana jack jacob jacqueline jacques jaime jake james jamie jane janet janice jasmine jason javier jay jean
	jeanne jeannette jeff jeffrey jennifer jeremy jerome jerry jesse jessica jill jim jimmy joachim joan joanna joanne joaquin joe joel johan johann
	johanna johannes john johnny jonas jonathan jorge josef joseph josephine joshua josiane josé joséphine joyce joël juan judith jules julia julian
	juliana julie julien juliette julio julius justin justine jérémy jérôme jürgen karen karim karin karl karla katharina katherine kathleen kathryn kathy
	katrina keith kelly ken kenneth kenzo kevin kimberly klaus konrad konstantin kristen kristin kristina kurt kyle larry lars laura laure lauren laurence
	laurent leah leila leo leon leonard leonardo leonid leopold leslie lewis liam lidia liliane lillian linda lionel lisa lise lloyd lorenzo louis louisa
	louise luc luca lucas lucia lucie lucien lucienne lucy ludovic ludwig luigi luis luisa luke lydia lydie léa léo léon léopold mabel maddalena madeleine
	magali magnus malcolm malika mamadou manfred manon manuel manuela marc marcel marcelle marcelo marcia marcin marco marcus margaret margarethe margot
	marguerite maria marianne marie marina mario marion marjorie markus marlène marta martha marthe martin martina martine mary maría mathias mathieu
	mathilde matteo matthew matthias matthieu maud maureen maurice mauricio max maxime maximilian maxine megan melanie melissa michael michaël micheal
	michel michelle michèle miguel mike mikhail mikhaïl milan mildred milena milos mireille miriam mohamed mohammed moira monica monika monique morgane
	moses muriel myriam mélanie nadia nadine nancy natacha natalia natalie nathalie nathan nathaniel neil nelson nicholas nicola nicolas nicole nigel
	nikolai nina noah nora norbert noémie noëlle odette odile oleg olga oliver olivia olivier omar oscar osman otto owen pablo pamela paolo pascal pascale
	patrice patricia patrick paul paula pauline pavel pedro peggy penelope perrine peter petra philip philippa philippe phillip phyllis pierre pierrick
	pietro piotr priscilla quentin rachel rafael raffaele ralph ramon ramón raoul raphaël raul raymond raúl rebecca reginald reinhard renato renaud rené
	renée ricardo riccardo richard rita robert roberta roberto robin rodney rodolphe rodrigo roger roland rolf romain rosalind rosemary roxane roy rudolf
	rupert russell ruth ryan régine régis rémi rémy sabine sabrina salvador salvatore samantha samir samuel sandra sandrine sarah scott sean sebastian
	serge sergei sergey sergio shane shannon sharon shaun sheila shirley sibylle sidney sigrid silvia silvio simon simone solange solène sonia sophia
	sophie stanislas stanley stefan stefano stella stephanie stephen steve steven stewart stuart stéphane stéphanie sunita susan susana suzanne sven
	svetlana sybille sylvain sylvia sylviane sylvie sébastien séverine tamara tania tanya tatiana ted terence teresa terry thaddeus theodore theresa
	thibault thierry thomas thorsten théo théodore thérèse tiffany tim timothy tobias toby todd tom tomas tomasz tommy tony tracey tracy trevor tristan
	tyler ulrich ulrike umberto ursula valentin valentina valerie valérie vanessa vera veronica vicente vicky victor viktor vincent vincenzo virginie
	vivian viviane vladimir volker véronique walter warren wayne wendy werner wilfrid wilfried wilhelm willem william willy winston wolfgang xavier yann
	yannick yasmine yolande youssef yuri yvan yves yvette yvonne zachary zoe zoé édith édouard éliane élisabeth élise élodie émile émilie éric étienne
	évelyne
`
