/*
 * Given names that are one name, lower case, folded: a line each, short forms and what they stand for, and the ways in
 * which names of other scripts are written. A short form may stand in several lines. Written for this project; the short
 * forms of English names stand in the extraction's lexicon of nicknames.
 */
export const variantLines = `
alexander aleksandr alexandr aleksander oleksandr alessandro alejandro alexandre alex alec sandy sasha
alexandra aleksandra oleksandra alex sandra sasha
alexei aleksei alexey aleksey oleksiy oleksii alyosha
anastasia anastasiya anastasiia
andrei andrey andriy andrii
dmitri dmitry dmitriy dmytro dimitri dimitry dima
evgeny yevgeny evgenii yevgeniy eugeny evgeni yevhen
georgy georgi georgii heorhii
grigory grigori grigoriy hryhoriy
igor ihor
ekaterina yekaterina kateryna katya
mikhail michail mykhailo mikhailo misha
natalia nataliya natalya nataliia natasha
nikolai nikolay mykola
pavel pavlo
sergei sergey serguei serhiy serhii
tatiana tatyana tetiana tanya
vladimir volodymyr wladimir vova
vasily vasili vasyl vassily
yuri yury yuriy iurii
yulia julia yuliya iuliia
elena yelena olena
konstantin kostyantyn constantine kostas
mohammed muhammad mohamed mohammad muhammed mohamad mehmed muhamed
ahmed ahmad achmed ahmet
abdullah abdulla abdallah
abdulrahman abdelrahman abdurrahman abdul-rahman
ali aly
hussein husain hussain husayn hossein husein
hassan hasan
ibrahim ebrahim
ismail esmail ismael
khaled khalid
mahmoud mahmud mahmood
mustafa mostafa moustafa mustapha
omar umar omer
osama usama
tariq tarek tareq tarik
jamal gamal djamel jamel
nasser nasir naser nassir
rashid rasheed rachid
karim kareem
salim saleem selim
hamid hameed
walid waleed oualid
amin ameen
farouk faruq farooq faruk
faisal faysal feisal
haidar haydar haider heydar
hisham hesham hicham
hamza hamzah
jaber jabir
majid majed
marwan marouane
munir mounir muneer
rami ramy
salah saleh salih
samir sameer
sharif sherif shareef cherif
suleiman sulayman suleyman soliman sulaiman
taha taher tahir
yahya yehia yahia
yasser yasir yassir
ziad ziyad
saeed said saied sayed
youssef yusuf yousef yusef joussef yousuf
zainab zaynab zeinab zeynep
aisha ayesha aysha aicha
fatima fatimah fatma fatemeh
khadija khadijah khadija
muammar moammar muamar
moshe moishe
yitzhak itzhak yitzchak
chaim haim
rivka rivkah
yaakov yaacov
giorgi giorgos
ioannis yannis yiannis
panagiotis panayiotis
dimitris dimitrios
catherine katherine kathryn katharine cathryn kate katie kathy cathy kat katy
christopher kristopher chris kit topher
christine christina kristina chris tina chrissie
geoffrey jeffrey geoff jeff
stephen steven steve stefan
philip phillip phil
matthew mathew matt
john jon johnny jack
jonathan jonathon jon jonny
isabel isabelle isabella izzy bella
elizabeth elisabeth liz lizzie beth betty eliza libby
sara sarah sally
theresa teresa tess terry
teodor theodore theo ted teddy
margaret maggie meg peggy greta margie
frances francesca fran frankie
francis frank francesco
francisco paco pancho
jose pepe
ignacio nacho
samantha sam
samuel sam sammy
patricia pat trish patty tricia
patrick pat paddy
charlotte charlie lottie
charles charlie chuck
nicola nicky nicki
nicholas nicolas nick nicky
joseph joe joey
josephine jo josie
joanna joanne jo
roberta bobbie
robert bob bobby rob robbie bert
antonia toni
anthony antony tony
thomas tom tommy
victoria vicky vicki tori
victor viktor vic
william bill billy will willie liam
wilhelm willi willy
johannes hannes jan johan
sebastian seb bastian
maximilian max
gabriel gabe
gabriella gabriela gabby
daniel dan danny
danielle dani
edward ed eddie ted ned
edwin ed eddie
edmund ed ned
albert al bert
alan allan allen al
leonard leo len lenny
leo leonardo
raphael rafael rafe rafa
benjamin ben benny
reginald reg reggie
rodney rod
ronald ron ronnie
randolph randy
raymond ray
desmond des
douglas doug
duncan dunc
gregory greg
gordon gordy
harold harry hal
henry harry hank
lawrence laurence larry
louis lewis lou
louise lou
lucille lucy
malcolm mal
martin marty
maurice morris
melanie mel
melvin mel
nathaniel nathan nate
oliver ollie olly
percival percy
rebecca becky becca
rosemary rosie
simon si
solomon sol
stanley stan
terence terrence terry
timothy tim timmy
valerie val
walter walt
winston win
zachary zach zack zak
michael mike mick mickey mikey
michaela micky
deborah debra deb debbie
pamela pam
judith judy
jacqueline jackie jacqui
kimberly kim
jennifer jen jenny
jessica jess jessie
susan susanne sue susie suzanne
barbara barb babs
cynthia cindy
amanda mandy
angela angie
bernard bernie
bernadette bernie
eugene gene
frederick fred freddie frederic
gerald gerry jerry
gerard gerry
kenneth ken kenny
leslie les
mitchell mitch
russell russ
abraham abe
abigail abby gail
andrew andy drew
david dave davey
dominic dom
donald don donnie
vincent vince
peter pete
petra petr
joshua josh
james jim jimmy jamie
richard dick rick rich ricky richie
katarina katharina kati
anna ana anya annie
anne ann annie
annette nettie
helen helena elena
yekaterina catherine
`;
