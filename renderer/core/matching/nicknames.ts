/**
 * Given names with the names that people go by in their place, folded: `name: nickname nickname ...`. One
 * nickname may belong to many names (Beto) and one name has many. Written by us from facts that published lists
 * tell:
 * - Spanish: chimatli.org, "Mexican Nicknames or Los Nombres Hipocorísticos"; mexiconewsdaily.com, "Mexican slang
 *   101: nicknames"; chilango.com, "Hipocorísticos raros de la A a la Z"; yubrain.com, "Match nicknames with names";
 *   spanishviaskype.com, "Paco Pepe"; udep.edu.pe, "Me llamo Francisco, pero me dicen Paco"; lingotario.com,
 *   "hipocorístico"; cognates.aritza.net, "Personal names, part 3: hypocorisms"
 * - English: behindthename.com on nicknames that change their first letter; wytv.com, "How Robert became Bob and
 *   Margaret became Peggy"; and common usage
 */
const NICKNAMES = `
abel: abelito
abelardo: abe lalo
abigail: abby gail abi
abraham: abe abram bram
adalberto: beto adal
adela: adelita dela
adelaida: lala adela aide
adolfo: fito dolfo
adrian: adri
adriana: adri nana
agustin: agus tin cucho tincho
agustina: agus tina
alberta: berta beta
alberto: beto berto tito al bert albert
albert: al bert bertie
alejandra: ale alex jandra sandra aleja
alejandro: ale alex jandro jano alejo
alexander: alex al sandy xander lex
alexandra: alex sandra alexa lexi sandy
alfonso: poncho fonso fonsi foncho alfon
alfred: al fred alf freddy
alfredo: fredo fredy freddy fello
alicia: licha ali lichita
alison: ali allie
altagracia: tatica alta
amalia: mali amalita
amanda: mandy mandi
amelia: meli amy
ana: anita ani any annie
anabel: ana bel
anastasio: tacho
anastasia: tacha
andrea: andy andre andi
andres: andy andresito
andrew: andy drew
angel: gelo angelito
angela: angie angelita gela
angelica: angie angy keka
angelina: angie lina
anthony: tony ant
antonia: tona toni tonia toñi
antonio: tono toni tony antuco antonito
araceli: cheli celi ara chela
armando: mando mandito
arnulfo: nulfo fito
arturo: turo turi arturito
arthur: art artie
asuncion: chon chona asun
aurelia: lela yeya
aurelio: lelo yeyo
aurora: bola lola
barbara: barb barbie babs bar
bartolome: bartolo tolo
beatriz: bety betty bea tichi beti
belen: bel
benito: beni nito
benjamin: ben benny benja mincho chamin
bernardo: nardo berna
bernard: bernie
bertha: berta bertita
brandon: bran
brenda: bren
candelaria: cande candi lala yaya
caridad: cari cacha
carlos: carlitos charlie charly calin cacho
carmen: carmelita menchu carmencita carmela
carolina: caro lina carol
carlota: lota carlotita
caroline: carol carrie
catalina: cata cati lina catita
catherine: cathy kate katie kathy kit cat
katherine: kate kathy katie kat kit
cecilia: ceci chila cecy chela
celestino: celes tino
charles: charlie chuck charley chas
christian: chris
christina: chris tina christie chrissy
christine: chris tina chrissy
christopher: chris kit topher
clara: clarita
claudia: clau claudita
clemente: mente
concepcion: concha conchita chona concho conchis
consuelo: chelo chela consuelito
cornelio: nelo
cristian: cris
cristina: cris tina cristi
cristobal: cristo tobal toba
cuauhtemoc: temo cuau temoc
dagoberto: dago beto
dalia: dali
daniel: dani danny dan danilo
daniela: dani dany
david: dave davey davi
deborah: deb debbie debby
delfina: fina
desiderio: desi
diana: di
diego: dieguito
dolores: lola loli lolita
domingo: mingo chumingo
dominga: minga
donald: don donnie
dorotea: tea dora
dorothy: dot dottie dolly
edgar: ed eddie
edmundo: mundo
eduardo: lalo edu eddie guayo
edward: ed eddie ted ned teddy
edwin: ed eddie
elena: nena leni helenita lena
eleazar: lalo
eleanor: ellie nell nora
eliseo: cheo
elizabeth: liz beth betty eliza betsy lizzie liza elsie eli bess libby
elvira: elvi
emilia: emi milia mila
emiliano: emi milo
emilio: milo emi
emmanuel: manny manuel
encarnacion: chona encarna
enrique: quique kike quico rique
enriqueta: queta
epifanio: pifas epi fanio
ernesto: neto erne
ernestina: tina
esmeralda: esme mela
esperanza: lancha pelancha espe pera
esteban: teban estebi
estela: tela estelita
eugenia: maru kena genia geña
eugenio: geno eugene
eulalia: lala lali
eulalio: lalo
eva: evita
evangelina: vangie eva lina
ezequiel: cheque zeque quiel
fabian: fabi
fabiola: fabi
federico: fede quico fico lico
feliciano: chano
felicitas: feli licha
felipe: pipe felo lipe
fernanda: fer nanda
fernando: nando fer ferny
filiberto: beto fili
florencia: lencha flor
florencio: lencho floro
florentino: tino floro
fortino: tino
frances: fran francie fanny
francis: frank fran
franklin: frank
francisca: paca paquita pancha panchita fran quica
francisco: paco pancho kiko quico curro fran frank panchito paquito chico cisco
gabriel: gabe gabo gabi biel
gabriela: gabi gaby
genaro: naro
genoveva: veva geno
george: georgie
gerald: gerry jerry
gerardo: gera lalo jerry
geronimo: jero momo chombo
jeronimo: jero momo chombo
gertrudis: tula
gilberto: beto gil
gloria: goya glori
gonzalo: chalo gonza
graciela: chela gracia grace chelita
gregoria: goya
gregorio: goyo
gregory: greg
guadalupe: lupe lupita lupillo pita guada lupilla
guillermina: mina guille memita
guillermo: memo guille memito willy billy
gustavo: tavo gus tabo
harold: hal harry
hector: teto tito
helen: nell nellie
henry: hank harry hal
heriberto: beto heri
herlinda: linda
hermelinda: linda melinda
hilario: layo
hipolito: polo
homero: meros
horacio: lacho
hortensia: tencha tenchi horte
humberto: beto
ignacia: nacha
ignacio: nacho iggy
ines: nechi inesita
inmaculada: inma macu
inocencio: chencho
irene: nene
isaac: ike zac
isabel: chabela chavela isa bela chabelita chavelita chaba bel
isabella: bella isa izzy
ismael: mayo isma
isidro: chilo chidro
isidoro: doro chilo
israel: isra
ivonne: ivi
jacinto: chinto jacho
jacinta: chinta
jacob: jake
jacobo: jaco
jacqueline: jackie
jaime: jimmy jaimito
james: jim jimmy jamie
javier: javi javo
jennifer: jen jenny
jeffrey: jeff
jeremiah: jerry jeremy
jessica: jess jessie yessi yesi
jesus: chuy chucho chus jesusito chuyito chuchin
jesusa: chucha chuy
joaquin: quino chimo
joaquina: quina
john: jack johnny jon
jonathan: jon johnny nathan yoni
jorge: coque koke jorgito
jose: pepe chepe pepito che joselito chepito pepin joe
josefa: pepa chepa josefita pepita
josefina: fina chepina pepa jose chepa
joseph: joe joey jo
joshua: josh
josue: chue
juan: juancho juanito john
juana: juanita
judith: judy
julia: july julita
julian: juli
juliana: juli
julio: julito
kenneth: ken kenny
kimberly: kim
lawrence: larry
lazaro: lacho
leandro: lea
leobardo: leo
leonardo: leo nardo
leonor: nora leo
leopoldo: polo leo
leticia: leti lety letty
lidia: lili
liliana: lili lily
linda: lindy
lorena: lore
lorenza: lencha
lorenzo: lencho lalo
lourdes: lulu lourdita lula
lucas: luquitas
lucia: lucha lucy chia
lucila: chila lucy
lucio: lucho
luis: lucho huicho luisito wicho güicho louie
luisa: lucha luisita wicha
luz: lucha lucita luchi
macario: maca
magdalena: magda malena lena nena maggie
manuel: manolo manny lolo meme manu manolito nelo
manuela: manola nela manolita
marcela: chela marce
marcelino: chelino marce lino
marcelo: chelo marce
marco: marquitos
marcos: marquitos
margaret: maggie peggy meg peg marge madge daisy greta
margarita: mago margo rita marga maguis
maria: mari mary maruca maruja mariquita marichu
mariana: mari nana
maribel: mari bel
maricela: chela mari
maricruz: mari
marina: mari
mario: mayito
marisela: chela mari
marisol: mari sol
marta: martita
martha: martita mattie patty
martin: tin marty
mary: molly polly mae mimi
matilde: mati tilde
matthew: matt
mateo: teo
mauricio: mau
mauro: mau
maximiliano: max maxi
maximino: max mino
maximo: max
mayra: may
melissa: meli mel
mercedes: meche merche merceditas meches mercy
mercy: mer
michael: mike mikey mick micky
michelle: shelly
miguel: mike migue miguelito mico
minerva: mine
miriam: miri
moises: moi moy
monica: moni mony
nancy: nan
narciso: chicho chiso
natalia: nati naty talia
natividad: nati tivi
nathaniel: nate nat
nathan: nate nat
nicanor: nica
nicholas: nick nicky
nicolas: nico colas nicolasito
nicolasa: nico colasa
noemi: mimi
norberto: beto
norma: normita
octavio: tavo
olga: olguita
olivia: oli livia
oscar: osqui
oswaldo: valdo
osvaldo: valdo
pablo: pablito
pamela: pam
pascual: pascualito
patricia: paty pati patty pat tricia trish
patricio: pato
patrick: pat paddy
paula: pau
paulina: pau lina
pedro: perico pedrito piter
petra: petrita
peter: pete
pilar: pili piluca
placido: placho
ponciano: ponchi
porfirio: pilo porfi
procopio: pico
prudencia: pruden
rafael: rafa fallo rafi
rafaela: rafa fela
raimundo: mundo rai
ramiro: rami
ramon: moncho monchi mon
ramona: mona moncha
raquel: quela kelly
raul: rulo raulito
raymond: ray
raymundo: ray mundo
rebeca: becky beca
rebecca: becky becca
refugio: cuco cuca
reinaldo: rey
remedios: reme
renato: nato
reynaldo: rey naldo
ricardo: rica richi ricky riqui cayo richard
richard: dick rick rich ricky richie
rigoberto: rigo beto
rita: ritita
robert: bob bobby rob robbie bert
roberta: bobbie berta
roberto: beto robe tito robertito
rocio: chio rosi
rodolfo: rudy fito rodo
rodrigo: rodri rigo ruy
rogelio: roge roy
roman: romi
ronald: ron ronnie
rosa: rosita rosy rosi
rosalba: chava rosa
rosalia: chalia lia rosa
rosalinda: linda rosa rosi
rosalio: chalio
rosario: charo chayo chary chayito
ruben: rube benchi
rufino: fino
rutilio: tilo
sabino: chabi
salvador: chava salva chavita sal
samantha: sam sammy
samuel: sam sammy samy
sandra: sandy
santiago: chago santi chanti
santos: santitos
sara: sarita
sarah: sally sadie
saturnino: nino saturno
sebastian: sebas chano bastian
sergio: checo chejo checho
severiano: seve
silverio: vero silve
silvia: chiva silvi
silvestre: veche
simon: moncho
socorro: coco soco cocoy
sofia: chofi sofi chofis
soledad: chole sole cholita
stephanie: steph fanny
estefania: fani fanny estefi
stephen: steve stevie
steven: steve stevie
susan: sue susie suzy
susana: susi susy sana
teodora: dora teo
teodoro: teo doro
teofilo: teo filo
teresa: tere teresita techi
teresita: tere
theodore: ted teddy theo
theresa: terry tess
thomas: tom tommy
timothy: tim timmy
timoteo: timo teo
tomas: tomasito tommy
tomasa: tomasita
trinidad: trini triny
valentin: vale tin
valentina: vale tina
valeria: vale
vanessa: vane
veronica: vero
vicenta: chenta
vicente: chente vicentico
victor: vic vico vito
victoria: vicky viky toya
victoriano: vito
virginia: vicky virgi ginny
viviana: vivi
walter: walt wally
wenceslao: wenche chelao
wendy: wen
wilfredo: will willy fredo
wilberto: beto will
william: bill will billy willy liam
yesenia: yesi yesy chena
yolanda: yoli yola
zacarias: zaca
zachary: zach zack
zenaida: naida
zoila: zoi
jose maria: chema
juan jose: juanjo juancho
juan manuel: juanma
juan carlos: juanca
jose luis: pepelucho
jose manuel: chemanuel
luis miguel: luismi
luis alberto: beto
maria teresa: maite mayte marite
maria jose: majo cote marijo
maria elena: malena marilena
maria eugenia: maru maruge
maria isabel: maribel
maria luisa: marilu marisa
maria fernanda: mafer marifer
maria guadalupe: malu lupe
maria soledad: marisol
maria del pilar: mapi maripili
maria cristina: macris
maria carmen: maricarmen mamen
maria de la luz: mariluz
maria rosario: marichayo
rosa maria: rosamari romy
ana maria: anamari
`;

/** Names of other languages for the same name: a Juan is written down as John now and then. */
const TRANSLATIONS = `
alberto albert; alejandra alexandra; alejandro alexander; alfredo alfred; alicia alice; ana anne anna ann;
andres andrew; antonio anthony; arturo arthur; bernardo bernard; carlos charles; carolina caroline;
catalina catherine katherine; clara claire; cristina christina christine; cristobal christopher; diana diane;
eduardo edward; elena helen; enrique henry; esteban steven stephen; eva eve; federico frederick; felipe philip;
francisco francis frank; gregorio gregory; guillermo william; ignacio ignatius; isabel elizabeth isabella;
jaime james; jeremias jeremiah; jeronimo jerome; jorge george; jose joseph; josue joshua; juan john;
juana jane joan; juliana julianne; julio julius; leonor eleanor; lorenzo lawrence; lucas luke; lucia lucy;
luis louis lewis; margarita margaret; maria mary; marcos mark; marta martha; mateo matthew; mauricio maurice;
miguel michael; nicolas nicholas; pablo paul; patricio patrick; pedro peter; rafael raphael; raimundo raymond;
raquel rachel; raul ralph; rebeca rebecca; ricardo richard; roberto robert; rosa rose; ruben reuben; sara sarah;
sofia sophia; susana susan; teodoro theodore; teresa theresa; timoteo timothy; tomas thomas;
vicente vincent; zacarias zachary; santiago james; jacobo jacob
`;

const folded = (name: string): string => name.trim().normalize('NFD').replace(/\p{M}/gu, '');

/** From a nickname (one word) to the given names it stands for; names of two words with a blank between. */
const NAMES_BY_NICKNAME: ReadonlyMap<string, readonly string[]> = (() => {
  const made = new Map<string, string[]>();
  for (const row of NICKNAMES.trim().split('\n')) {
    const [name = '', nicknames = ''] = row.split(':');
    for (const nickname of nicknames.trim().split(' ')) {
      const names = made.get(folded(nickname));
      if (names) names.push(folded(name));
      else made.set(folded(nickname), [folded(name)]);
    }
  }
  return made;
})();

const TRANSLATED: ReadonlyMap<string, readonly string[]> = (() => {
  const made = new Map<string, readonly string[]>();
  for (const group of TRANSLATIONS.split(';')) {
    const names = group.trim().split(/\s+/);
    for (const name of names) made.set(name, [...(made.get(name) ?? []), ...names]);
  }
  return made;
})();

/** Given names that the table knows as names of their own. */
const KNOWN: ReadonlySet<string> = new Set([
  ...NICKNAMES.trim()
    .split('\n')
    .map((row) => row.split(':')[0] as string)
    .filter((name) => !name.includes(' ')),
  ...TRANSLATED.keys(),
]);

const NONE: readonly string[] = [];

/** The given names that a folded nickname may stand for: `beto` for Alberto, Roberto, Humberto and more. */
export const namesOfNickname = (word: string): readonly string[] =>
  NAMES_BY_NICKNAME.get(word) ?? NONE;

/** The nicknames that people with a folded given name go by: `pepe`, `chepe` and more for Jose. */
export const nicknamesOf = (name: string): readonly string[] =>
  [...NAMES_BY_NICKNAME].flatMap(([nickname, names]) => (names.includes(name) ? [nickname] : []));

/** Whether two folded given names are one name in two languages. */
export const isTranslation = (one: string, other: string): boolean =>
  TRANSLATED.get(one)?.includes(other) === true;

/** Whether a folded word is a given name or nickname of its own, so that a letter more or less is no slip of the keys. */
export const isKnownGivenName = (word: string): boolean =>
  KNOWN.has(word) || NAMES_BY_NICKNAME.has(word);

/** How many pairs of a name and its nickname the table has. */
export const nicknamePairs = (): number =>
  [...NAMES_BY_NICKNAME.values()].reduce((sum, names) => sum + names.length, 0);
