"""Given names, their nicknames and their spellings.

The sets are compiled from the first names of the United States census of 1990 (public domain), from the first names
that the locales of Faker 40 list in Latin letters (MIT licence), and by hand for names that the news often has. Left
out are names that are also common English words, unless the census has them among its commonest.
"""

_MALE = """
aaden aadi aage aapo aarav aarnav aarne aaro aaron aarush aatos aayush abayomi abb abbas abbos abbott abdalla abdallah
abdel abdelatif abdelaziz abdelkader abdellah abderaouf abderrahmane abdiel abdihakim abdirahman abdis abdon abdoulaye
abdu abduaziz abduboriy abdul abdulahat abdulaziz abdulbekir abdulcemal abdulgazi abdulhadi abdulhamid abdulkadir
abdulkerim abdullah abdullahi abdulloh abdulmenaf abdulsamed abdulsemet abdumalik abdurahmon abdurrahman abdurresit abe
abednego abeer abeiku abel abelardo abhimanyu abhiram abid abie abilio abiodun abiona abiy abjorn abner abraham abram
abror abu-bakr abubakar abubakr abuzar abyasa acar acey achiel achille achim acie acikel aclan acy adak adalberg
adalbergur adalbert adalberto adalbjorn adalborgar adalgeir adalmundur adalradur adalsteinn adam adamo adams adan adasal
addi adebiyi adebowale adedayo adedeji adekitan adekola adekunle adelard adelardo adelbert adeleke adelin adelmo adem
adeniyi adeolu adeoti aderopo adeshina adesoji adetayo adeyi adhiarja adi adiarja adiel adigun adika adikara adil adin
adinata adis aditya adlai adlan admir adnan adolf adolfo adolfs adolph adolphe adolphus adonis adrain adriaan adriano
adriel adrien adron advaith advay advik aecio aedan aegir aengus aesir aevar aevarr afer afil afiq afolarin afonso afrim
aftin aga agahadi agakisi agamali agamusa agapito agastya agaxan aggrey agim agmur agnar agne agni agnolo agnos agostino
agris agron agus agust agustin agustus ahat ahmad ahmed ahmet ahsen ahti aidan aiden aidyn aigars aijuka aimable aime
aimo ainars aitor aivar aivars ajala ajan ajani ajay ajiman ajimat ajimin ajiono ajit akalan akanmu akar akarsana akatay
akbar akbas akboga akcabay akcasu akcivan akdora akdurmus ake akeem akgol akhilesh akhmed aki akif akihito akinal
akinkunmi akinlabi akinwale akkerman akmal akmaner akobir akoz akram aksay aksel akseli akshay aksogut aktemur akufo
akver akwasi akwesi alaaddin alade aladin aladino alaeddin alain alambana alamiro alamu alan alanalp alanzo alasdair
alassane alastair alattin alban albano albeiro alberico albert alberto alberts albertus albin albion albrecht alby alcan
alcee alcide alcides aldair aldar aldemar alden alderano aldin aldo alec aleck aleix alejandro alejo alek aleks
aleksandar aleksander aleksandr aleksandrs aleksanteri aleksei aleksej aleksi alen aleodor alessandro alessio alex
alexandar alexande alexander alexandre alexandro alexandros alexandru alexe alexei alexej alexey alexi alexius
alexzander alf alfar alferd alfgeir alfgrimur alfie alfio alfons alfonse alfonso alfonz alfonzo alford alfred alfredo
alfreds alfthor alfur alger algernon algie algot ali-akbar aliabbas aliihsan alijah alin alinur alireza alirio aliro
aliseydi alistair alistar alister aliyu aljaz aljosa alkor allahverdi allan allen alli allyn almar almer almir almon
almus alois alojz alojzij alonso alonza alonzo aloys aloysius alparslan alpcan alpheus alphonce alphons alphonse
alphonso alphonsus alpin alpsu alrekur alston altaf altin altinisin altinkaya altogan alton altug alun alvah alvan alvar
alvaro alve alveiro alver alvia alvie alvin alvis alvy alwin amac amadeo amadeus amado amador amadou amancio amando amar
amare amarion amaro amaru amasa amaury ambers ambrose ambrosio ambroz amedeo amedeu americo amerigo amico amil amilcar
amin amine amir amit amleto ammon amol amon amos amr amri amundi amza anacleto anand ananias anar anaru anas anastacio
anastasio anastasios anatol anatole anatoli anatolie anatolij anatoliy anatoly anay ancel ancil ancizar anders anderson
andic andile andon andor andrae andras andre andreas andrei andrej andrejs andres andress andrew andrey andri andrian
andrija andrin andris andriy andrus andrzej andwele andy anej anes anfernee anfinn angantyr angavu ange angelino angelo
anggabaya anghel angi angus anibal anicet anil anirudh anis anjolaoluwa anmol annak annar annarr annas annel annes
annibale anom anoni ansaldo ansel anselm anselmo ansgar ansh ansis anson anssi antal antero anthoney anthony antim
antione anto antoin antoine anton antone antonello antoni antonin antonino antonio antonios antonis antoniu antonius
antons antony antoon antti antun antwain antwan antwon anvar anwar anyelo anze aodhan aongus apaydin apolinar apollo
apostolos aqil aquiles aran aras arba arben arbey arbie arbjartur arbjorn arbnor arcan archibald archie arda arden
ardian ardit arelius arent arezki argeir argemiro argils argono argu ari arian aribert aric arif arifcan ariki arikol
arild arilius arinbjorn arisoy aristide aristides arius arjun arkadiusz arkady arkut arlan arland arlen arlie arlin
arlind arlis arlo arlyn arman armand armando armands armann armas armend armin armond armstead arnald arnaldo arnaldur
arnar arnau arnaud arnav arnberg arnbergur arnbjorn arnd arndor arndt arne arnes arnett arnfinnur arnfreyr arnfried
arngeir arngils arngrimur arni arnie arnim arnis arnkell arnlaugur arnleifur arnljotur arnmodur arnmundur arno arnoddur
arnold arnoldo arnolds arnor arnost arnsteinn arnthor arnulf arnulfo arnulfur arnvidur aron arpad arpag arran arron
arsaell arsenie arsenio arsim arsipatra artan artanto artawan artem artemio arther arthor arthur artis arto arttu
artturi artur arturo arturs artyom aru arvel arvid arvids arvil arvin arvind arvo aryan asa asad asael asafe asalet
asani asberg asbergur asberry asbjorn asbury asdrubal asfandyar asgautur asgeir asger asgils asgrimur ashby asher ashok
ashraf asi asif asilbek asim asir asirwada asirwanda askar askell asko askur aslakur aslan aslanhan aslaugur aslijan
asmadi asman asmar asmianto asmundur asmuni asolfur aspar asrodur assar astbjorn astgeir asthor astmar astmundur aston
astradur astrikur astrit astthor astvald astvaldur astvar astvin asvaldur asvardur aswani atabala atagun atal atalay
atamoglan atasagun atatore atenulf atgun athanasios atharv athman athuman athumani atiku atila atilgan atilhan atilio
atli atma atmaja atnan atsushi atte atticus attila attilio aubra audbergur audbert audbjorn audgeir audkell audley
audmundur audolfur audun audunn audy august augustin augusto augusts augustus aukusti aulis aurel aurelian aureliano
aurelien aurelio aurthur austar austen austin austine austmann austmar auston austri austyn auther authur autry avelino
avery avgust avi avigdor avon avram avsin axel axinte ayaan ayaydin aybora ayden aydin aydinbey aydinc aygutalp ayinde
aykutalp ayman aymen aymeric ayodeji ayodele ayoub aypar aysan aysoy aytek aytuna ayub ayush ayushman ayvas azaan azad
azeglio azettin aziz azizi baba babacar babasola babatunji babawale babyboy baccio bachittar baering baeringur baeron
bagas bagdas bagiya bagus bagya bahaddin bahadir bahadurjit bahati bahittin bahram bahuraksa bahuwarna bahuwirya bailie
bairon bajragin bajram bakari bakda bakhshi bakhyt baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi
baktianto baktiono bala balamantri balangga balapati balatekin balazs baldassare baldomero balduino baldur baldvin
baldwin balendra balhaar balidin balijan balinda balint baljiwan ballard baltas baltasar baltazar balthasar balvan
balveer balz bambang banara banawa banawi bancar bandile banel banjeet bao baptiste barack barak baraka barasa barbu
bardi bardur barham baris bariscan barna barnabas barnard barnett barnie barrett barri barrie barron barry barsen bart
bartek bartholomaus bartholomew bartley bartolome bartolomej bartolomeo bartolomeu barton bas basarab basay bascom
bashan bashar bashkim basil basile basilio basim basok bastiaan bastian bastien basuki batirhan baturay baudelio
baudouin baugur bautista baxter bayard baydu baykan bayman bayo bayram bayron bayruhan baytal bayzettin beauden beckett
beckham bedford bedi bedri bedrich beecher behbud behrem behrouz behruz beinir beinteinn beitir beji bekan bekbay bekim
bekir bektasi bela belarmino belisario bellisan bello belo belton ben benadik benard bence bendeguz benedek benedetto
benedict benedicto benedikt bengibay bengt beni beniamin benicio benidikt benigno benito benjaman benjamen benjamim
benjamin benjamine benji benjiman benjman benn bennett benno benny benoit benol benone benony benson bentley bento
benton benvenuto beppe berat beren berend berends berent bergfinnur berghreinn bergjon bergmann bergmar bergmundur
bergsteinn bergsveinn bergthor bergur bergvin berkal berki berkley berksay bernabe bernard bernardino bernardo bernd
berndt bernfried bernhard bernhardur berni bernie bernodus bernt bernward berran bersi bert bertalan bertel berthold
bertil berto bertold berton bertram bertrand bertulis besart beshte besim besin besnik beto bett betuel bevan beyda
beyler beyzade bharat bhekani biagio bibuwa bican biel bijan bilal bilawal bilender bilgen bilgutay bill billy bilol
biltas binali binbasar binisik birger birgir birkir birnir birsen birt birtingur birtir bisar biswajit bjargar
bjargmundur bjargthor bjarkan bjarkar bjarki bjarmar bjarmi bjarnar bjarne bjarnfinnur bjarnfredur bjarnhardur
bjarnhedinn bjarni bjarnlaugur bjarnleifur bjarnolfur bjarnsteinn bjarnthor bjartmann bjartmar bjartthor bjartur bjolan
bjolfur bjorgmundur bjorgolfur bjorgulfur bjorgvin bjorn bjornolfur bladimir blaengur blaevar blahoslav blain blaine
blaise blake blanchard blane blas blaz blazej blerim bluford boaz bob boban bobby bobur bodhi bodi bodvar boe bogatimur
bogdan bogi bogomir bohdan bohumil bohumir bohus bohuslav boi bojan boje bola bolden boleslav bolli bonface bonifac
boniface bonifacio booker boone borahan boratas borgar borge borgthor borgulfur boris borivoj borja borje borkur borris
bortecin borut borys bose bostjan botolfur botond boubacar boyce boyd boyko boynak boysie bozbag bozerk boztas brad
braden bradford bradley bradly bradut brady bradyn braeden braedon bragi brahim braiden brain bram bramwel brandan
branden brandin brandon brandt brandur brandyn branislav branko brannon branson brant brantley braulio bravin braxton
brayan brayden braydon braylen braylon breandan brecht breki brencis brendan brenden brendon brennan brennen brennon
breno brent brenton bresi brestir bret bretislav brett brian brice bridger briek brien brieuc brijesh brimar brimi
brimir brion britton brjann brock broddi broderick brodie brody bronislaw bronson bror bruce bruno bryan bryant bryce
brycen bryngeir brynjar brynjolfur brynjulfur brynleifur brynsteinn brynthor bryntyr bryon bryson bryton bucur budd
buddie buddy budi buel buell buford buget buhari bui bujar bulent bulunc bunyamun burak burakhan burc burckhard burdette
buren burgess burghard burhanuddin buri burim burk burkard burke burkhard burkhardt burkni burl burleigh burley burnell
burnett burney burnie burrel burrell burt burton buyrukhan bynum byron bystrik cabbar cabir cade caden cael caesar caga
cagak cagdan cager caglasin cagveren cahal cahangir cahir cahya cahyadi cahyanto cahyo cahyono caiden cailum cain caio
caius cakar caket cakirca cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calcedonio cale caleb calebe calhoun
calin calisto calixto callan callum calogero calti calum calvin calvince cameron camil camillo camillus camilo camok
campo camren camron canberk candelario candeniz candido candra candrakanta cangur canice cansin cantemir cantez caoimhin
caolain caolan caomhan capa capkan caraka carl carleton carlisle carlito carlo carlos carlton carlyle carmelo carnell
carsen carson carsten carter carub cas casemiro casen casian casimer casimir casimiro cason caspar casper cass cassius
caswell catalin cathal catur caturangga caua caue cavad cavid cavit cavuldur cawisadi cawisono cawuk cayadi cayden
cayetano cazimir ceasar cebesoy cebrian cecep cecil cecilio cedric cedrick cedrin ceferino celal celem celestin
celestino celikkan celikyurek celilay celso cem cemal cemalettin cemani cemeti cemil cemplunk cenan cengiz cengkal
cengkir cephus cerci cercis cesar cesare cetin cetinsu cevheri cevikoz cezar cezary cezayir chabane chace chad chadd
chadrick chadwick chaim chaitanya chakradev chakradhar chalmer chalmers champak chanakya chancey chandran chandresh
chang charan charle charles charley charlie charls charlton charly chas chase chatresh chatura chau chauncey chauncy
chaz che chege chema cherif cheruiyot chesley chester chet cheusi chibuzo chigozie chijioke chinedu chinua christ
christer christiaan christion christof christofer christoffer christop christoper christoph christophe christopher
christos chucho chuck chukwudi chukwuemeka chukwuma chuy cian cianan ciaran cicero cidal cihandide cillian cindoruk
cinerk cingiz ciprian cipriano ciriaco ciril cirillo cirino ciro civgin claas clabe claes claiborne clarance clarence
clark clarke clarnce clas claud claude claudio claudiu claudius claudy claus clavs clay clayton clearence clell clemens
clement clemente clemon cleon cleophas cleto cletus cleve clide cliff clifford clifton climaco clint clinton clive
clodomiro clovis cloyd clyde coby codey codi codin codrin codrut cody coen cogay cohen cokan colbert colby cole coleman
coleton coley colie colin colins collin collince collins collis colm colman colten colter colton coluccio colum columba
colvin conal conall conan conard conchur conleth conley connell conner connor conor conrad conradin conrado constantin
constantine conway coolidge cooper copur corbett corbin cordaro cordell cordero corentin corey coriolano cormac cormack
corneille cornel cornelio cornelious cornelis corneliu cornelius cornell corrado corry corsin cortez corvin corwin cory
cosimo coskun cosmas cosme cosmin cosmo cosqun costache costantino costanzo costas costel costin coty courtland coy
craig crawford crin cris cristea cristhian cristhofer cristian cristiano cristobal cristofer cristofor cristopher
crockett csaba csongor ctibor ctirad cullen cuman cumsud cuneyit curdin curley curro curt curtis curtiss custodio cvetko
cyprian cyriel cyril cyrill cyrille cyrus czeslaw daan dabney dacian dacin dadap dadas dadi dag dagbjartur dagel dagfari
dagfinnur daggeir dagistan dagmann dagnyr dagobert dagoberto dagthor dagur dai dainis dairo daisuke dakoda dakotah daksh
dakshesh dalan dalbert dalbir dale daler dalibor daliman dalimin daliono dalkilic dalli dallin dalmann dalmar dalmas
dalton dalvin damar damarcus damari damarion dameon damian damiano damien damife damijan damion damir damjan damon
damond damu dan dancan dancun dandre danelius dangelo danial daniel daniels danijel danilo danis daniswara danival
daniyar danjuma dann danniel danny danson dante danu danuja daoud daquan dardan darell daren dariati darijan darimin
darin dario darion daris darius dariush dariusz darko darl darmaji darman darmana darmanto darold daron darpan darran
darrel darrell darren darri darrian darrick darrien darrin darrion darrius darron darry darryl darryle darryll darryn
darsh darsirah dartono daru daruna darvin darwin darwyn daryani daryl daryle daryn dashawn daud daudi daulton daunte
davante dave davey davi davian david davide davie davin davion davis davon davonta davonte davor davorin davy dawid
dawson dax daxton dayar dayne deaglan dean deandre deane deangelo deante decebal declan dedric dedrick deegan deepak
degmeer deiby deion dejan dejon dejuan delano delbert delfin delfino delil delmar delmas delmer delmus delos delphin
delton delvin delwin demarco demarcus demario demarion demeter demetri demetric demetrio demetrios demetrius demian
demilade demirbuken demiriz demirok demiryurek demond demonte dempsey demus denes deniel denis denizalp denkel dennis
denny denton denzel denzell denzil deon deondre deonta deontae deonte dequan derald dereck derek dereon deric derick
derik derkay derl dermot dermott deron derrek derrell derrick derwin deryl desean deshaun deshawn desi desiderio desmond
destin destry detlef detlev dev devansh devante devaughn deven devendra deviner devlet devonta devontae devonte deward
dewayne dewey dewitt dex dexter dezider dezso dhruv diallo diar diarmaid diarmuid dick dickson didier didrik diederik
diedrich diego dierk dieter diethard diethelm diether dietmar dietrich digdaya digvijay diken dilan dilder dillan
dillard dillion dillon dimas dimaz dimitar dimitri dimitrios dimitris dincer dinckol dincsu dinesh dinis dino dinu diogo
diomedes dion dionicio dionigi dionisio dionte dionyz dipa dirican dirja dirk dirlik dismas ditmar dittmar dixon diyor
djamel dmitri dmitriy dmitry dmytro dobroslav dofri dogan doganalp dogansah doguhan dolensoy dolli dolph dolphus dolun
dom domagoj domald domaldi domaldur domen domenic domenick domenico domhnall domingo domingos dominic dominick dominik
don donaciano donagh donal donald donaldur donat donatello donato donavan donavon dondre donell dong doniyor donn
donnacha donncha donnell donny dono donough donovan donta dontae donte dontre dor dorel dorin dorinel dorman dorr dorsey
doru dorukhan dosotheus doss doug douglas douglass dovud dow doyle dozier dragan drago dragos dragutin drahomir
drahoslav drajat draupnir draven drazen dreki drengur drew drilon driton drury duane duard duarte duban ducu dudley
dufgus dufthakur dugfus duilio duje duma dumitru duncan dundaralp dunia dunn dunyamali duracan durante durdali durell
durmusali duro durodola durrell dursun duruk duruoz durward durwood dusan dustan dustin dustyn duuk duvan duwayne
dvalinn dwain dwaine dwane dwayne dwi dwight dwyane dylan dylano dyllan dylon dyri dyrmundur dzintars eakumbu eamon
eamonn ean eanna earl earle earley earnest easton eba ebbe ebbi ebbie eben ebeneser ebenezer eber eberg eberhard
eberhardt ebert ebrahim ebuakil ebuka ecemis eckard eckart eckehard eckhard eckhardt eckhart ed edd eddie eddy edelbert
edelmiro eder edgar edgard edgardo edgars edgubay edi edier edilberto edilon edilson edin edinson edison edisson edmon
edmond edmund edmundo edmunds edoardo edon edouard edsel edson edu eduar eduard eduardo eduards edvald edvar edvard
edvin edvins edw edwar edward edwardo edwin eelis eemeli eemil eerik eero eetu efe eflatun efraim efrain efrem efren
efser eftimie ega egbert eggert eggthor egil egill egils egon egor egzon ehrenfried ehrhard ehsan ehud eidar eidur eikar
eilifur einar einari einer einir eino einthor einvardur eirik eirikur eitel eithan eivin eivind eja ekalinga ekansh
ekapad ekaraj ekavir ekbal ekber ekene ekkehard ekkehart ekmel eko ekow ekrem ekundayo ekundu eladio elam elariz elberg
elbert elbridge elby elcin eldar elden eldgrimur eldjarn eldmar eldon eldor eldred eldridge eldur eleazar elemer
elentinus eleodoro eleuterio elex elfar elfradur elgun elhan eli eliakimu elian elias elick elie eliecer elieser eliezer
eliga eligah elige eligio elihu elijah elimar elinbergur elinmundur elio eliot eliott elis eliseo eliud elizah elkana
elkin elladio ellert ellery ellidi elliot elliott ellis ellison ellsworth ellwood elman elmar elmars elmer elmeri
elmidar elmir elmo elmore elnur elof eloi elon elonzo elove eloy elphas elpidio elroy elsad elsworth elton elturan eluh
elvar elver elvin elvis elwin elwood elwyn elxan ely elyas elzie elzy eman emanoil emanuel emanuele emanuil emas embrek
embuh emeka emerson emery emett emiel emigdio emil emile emilian emiliano emilien emilio emils emin emir emiro emirsan
emmanuel emmerich emmerson emmet emmett emmit emmitt emmons emomali emong emory empluk emre emrullah emry emrys enar
enda endra endre endrit enes engelbert engilbert engilbjartur engiljon engill engin enginiz enis ennio ennis enno enoch
enock enok enos enrico enrique ensar ensari ensio enteng enver enzio enzo eoghan eoin ephantus ephraim ephram ephriam
epifanio eral eraldo erasmo erasmus erastus eraycan erby ercan ercihan erdal erdemer erdibay erdogan erdursun eremia
eren erenalp erensoy ergener erginel ergonul ergun erhard erhardt eric erich erick erik eriks erincer erion erkan
erkilic erkinel erkki erksoy erland erlar erle erlendur erling erlingur ermanis ermanno ermenegildo ermes ermutlu ernest
ernesto ernests ernie ernir erno ernst erogul erol eron eroz erpur errol ersat ersec ersel ertan erten ertun ertuncay
ervin erving erwan erwin eryildiz eryk esa esau esben esco esekiel esenbay esenturk esequiel esjar esker eskil eskinalp
esko esley esmail esneider espartaco espen espiridion esref esteban estefan estel estes estevan estiawan estill estiono
estiven eston esupofo ethan ethelbert ethen etibar etienne etiqad ettore euan eugen eugene eugenio eugine eulogio eunan
eusebio eusebiu eustace eustaquio eustatiu eutimio eutropio evald evalds evan evander evangelos evans evaristo evcimen
evelio everet everett everette evert evertt evgeni evgeny evo evrimer ewald ewan ewart ewell ewin ewing exequiel eyberg
eydan eyjolfur eylaugur eyleifur eymar eymundur eyrikur eysteinn eythor eyvar eyvindur eyyub eyyup ezekiel ezell
ezequiel ezgutekin ezio ezra ezzard faas faber fabian fabien fabio fabrice fabricio fabrisius fabrizio facundo fadil
fafnir fahrullah faiq faisal falan falgeir falk falki falko falur fami famil fannar fannberg fanngeir faqid faraj faras
farhad farhan farhod farid fariq faris fariz faron farooq farouk farrell farris farshid faruk fatih fatmir faton fatteh
faustino fausto fayette fazil fazul feargal fearghal fedde fedele federico federigo fedor fehim feisal feliciano
felicien feliks felipe felix felton fengur fenni fenrir fenton ferat ferd ferdi ferdinand ferdinando feremez ferenc
fereydoon fergal fergus ferhat ferihan ferman fermin fernand fernando ferney ferre ferrell ferris fersan fertram ferzi
festus fethullah fetullah feykir feyruz feza fiachra fidel fidelis fidencio fifill fiifi filiberto filip filipe filippo
filippus filit finbar finbarr finian finn finnbjorn finnbogi finnegan finngeir finnjon finnlaugur finnur finnvardur
fintan fiodor fionan fionntan fiorenzo fiorino firdavs firdovsi firman firmin firudin fisnik fitan fitim fito fitzgerald
fitzhugh fiyaz fjalar fjarki fjolar fjolmundur fjolnir fjolvar fjornir flamur flannan flavio flaviu flem flemming
fletcher floki florea florencio florent florentin florentino florian floridor florim floris flosi flovent floyd flurin
flynn foch fodil folke folker folkert folki folu forni forrest fortunato fossmar fouad foy frado francesco franci
francisc francisco franciscus francisek franciszek franck franco francois franjo frank frank-walter franklin frankline
franklyn franky frann frans frantisek franz frar fraser frazer frazier fred freddy frede frederic frederick frederico
frederik fredi fredie fredo fredric fredrick fredrik fredy fremont freybjorn freygardur freymar freymodur freymundur
freyr freysteinn freythor freyvidur fricis fridberg fridbergur fridbert fridbjorn fridfinnur fridgeir fridjon fridlaugur
fridleifur fridmann fridmar fridmundur fridolin fridrich fridrik fridsteinn fridthjofur fridthor fridvin friedbert
friedemann frieder friedhelm friedhold friedo friedrich frimann frithjof fritz frode frodi frodmar froilan frosti
fryderyk fuad fulgencio fulton fulvio fumio funi furman fusi fuzayl fuzuli fylkir fynn gabe gabin gabino gabor gabriel
gada gadang gading gaduh gael gaetan gaetano gagan gaige gaiman gaines gaither gal galak galang galar galasso galdur
galen galih galiono galip gallego galo galuh galur galvarino gamal gamaliel gaman gamani gamanto gambira gamblang ganda
gandewa gandi ganep ganesh gangsa gangsar gani ganim ganjaran gannon gantar gara garan garang garda gardar gardner
garech gareth garett garey garfield garibaldi garland garold garpur garreth garrett garri garrick garry garth garvan
garvin gary gaspar gaspard gaspare gasper gaston gastone gathoni gatis gatot gatra gaui gaukur gaurang gaurav gautam
gauthier gauti gautrekur gautur gautvidur gavan gaven gavin gavyn gaylen gaylon gaylord gazel gazmend gbadebo gbolahan
gbowoade gearld gearoid geary gebhard gederts gedion geert geir geirardur geirfinnur geirhardur geirhjortur geirhvatur
geiri geirlaugur geirleifur geirmundur geirolfur geirrodur geirthjofur geirtryggur geirvaldur geisli gejza gellir gelu
genaro gencaslan gencay gene gennady gennaro geno geo geoff geoffrey geoffroy geofrey georg george georgel georges
georgi georgios geovanni geovanny gerald geraldo gerard gerardo gerardus geraud geray gerdar gereon gerfried gergely
gergo gerhard gerhardt gerhart germain gernot gero gerold gerolf geronimo gerrard gerrit gerson gert gervasio gerwin
gery gestur ghani ghasem ghassem ghenadie gheorghe gheorghita ghilas ghislain ghita ghulam giacinto giacobbe giacomo
giampaolo giampiero gian giancarlo gianfrancesco gianfranco gianluca gianluigi gianmarco gianni gianpaolo gianpietro
gibson gica gicu gideon giel gifford gigjar gijs gil gilad gilang gilbert gilberto gildardo giles gilford gilles gillis
gilmar gilmer gilmore gils gino ginyas gioacchino gioachino gioele gioffre gion gionata giorgian giorgio giorgos giosue
giovani giovanni giovanny girik girindra girish girolamo gisbert gisli gissur gitau githinji gitonga giuliano giulio
giuseppe giustino giz gizur gjuki gladstone glauco gleb glen glendon glenn glenwood gloi glover glumur glynn gneisti
gnupur gnyr godfrey godi godmundur godofredo godwin goebel goffredo goh goi gokay gokbudun gokcebalan gokcil goken
gokhan goknur goksev gokten goncalo gonen gonzalo goodluck gopal goran gorazd gordan gorden gordon gorgunay gorklu gorm
gosta gotabaya gote gottfrid gottfried gotthard gotthilf gotthold gottlieb gottlob gottskalk gottsveinn gotz goyo gozel
graciano grady graeme grafton graham graig grani grankell grant granville gratian graydon grayling grayson graziano
greco greene greg grega greger gregg greggory gregoire gregor gregorian gregorio gregory greipur greppur gretar grettir
greyson griffith grigore grimar grimkell grimlaugur grimnir grimolfur grimulfur grimur grover grzegorz guarino gucal
gucluer gucyeter gudberg gudbergur gudbjarni gudbjartur gudbjorn gudbrandur gudfinnur gudfredur gudgeir gudjon gudlaugur
gudleifur gudleikur gudmann gudmar gudmon gudmundur gudni gudradur gudrodur gudsteinn gudthor gudvardur gudveigur gudvin
guenter guenther guglielmo guido guilford guilherme guillaume guillermo guiseppe gulaga gulbala gulbuddin gulegen gulel
gulsahin gumercindo gumi gumustekin gunars gunaydin gunbir gunden gundolf gunduz gunduzalp guneet guneri gungordu
gunkurt gunnar gunnberg gunnbjorn gunndor gunngeir gunnhallur gunnlaugur gunnleifur gunnolfur gunnoli gunnrodur
gunnsteinn gunnthor gunnvaldur gunsen gunser guntars gunter gunther guntis guntram gurarda gurbanguly gurelcem gursal
gus guss gustaaf gustaf gustav gustave gustavo gustavus gustaw gusztav guthrie gutti guttormur guus guy gwenael gygjar
gylfi gymir gyorgy gyozo gyrdir gyula gzim haakon habib habibollah habibu habil haciali haddi haddur haden hadi hadithi
hadrien haengur haenir hafberg hafez hafgrimur hafiz haflidi hafnar hafni hafsteinn hafthor hagalin hagbardur hagbert
hagen hai haidar haiden haider haile hairyanto hajo hakan hakeem haki hakikat hakim hakon hal halbert haleygur halfdan
halid halidun halil halim hallberg hallbjorn halldor hallfredur hallgardur hallgeir hallgils hallgrimur hallkell
hallmann hallmar hallmundur hallsteinn hallthor hallur hallvardur halsey haluk hamad hamar hami hamid hamidreza hamilton
hamis hamish hamisi hamp hampton hampus hamundur hamza hamzah hanedan hannes hanni hannibal hanno hanns hannu hans
hansel hansford hansgeorg hansjoachim hansjorg hansjurg hansjurgen hanson hanspeter hansruedi hanss hansueli haralamb
haralambie harald haraldur harambee hardana hardi hardie hardik hardin harding harekur hari harijs harimurti haris
harish hariz harja harjasa harjaya harjo harl harlan harland harlaugur harlen harley harlie harlon harman harmon harol
harold haroldo haron harrell harri harrie harris harrison harro harrold harry harsana harsanto harsaya harshil hartaka
hartana hartley hartmann hartmut hartmuth harto hartvig hartwell hartwig haruki harun haruna harve harvey harvie harvy
hasan hasbek hashim hasim haskell hassan hasso hasta hasteinn hatem hauksteinn haukur haukvaldur havar havard havardur
havarr hayali hayden hayes hayret hayward haywood hazen hazrat heath heber hebert hector hedinn heidar heidarr heidberg
heidbert heidlindur heidmann heidmar heidmundur heidrekur heikir heikki heiko heilmodur heimir heimo heiner heinfried
heini heino heinrekur heinrich heinz heisi heitor hekmet hektor helfried helge helgi heliodoro hellmut hellmuth helmar
helmer helmut helmuth hemang hemant hemi hemmert henderson hendra hendri hendrik henery henk henner henning henric
henrich henricus henrik henrikki henriks henrique henry henryk heraclio heraldo herbert herberto herbjorn herfinnur
hergeir hergill hergils heribert heriberto herjolfur herlaugur herleifur herluf herman hermanis hermann hermanni
hermenegildo hermes herminio hermodur hermon hermundur hernan hernando herney herrmann herschel hershel hershell hersir
hersteinn hersveinn heru hervar hervardur herve hervey hervin herwig heryanto hesbon heydar heyvetullah heyward hezekiah
hezron hezzie hicham hicsonmez hidde hideki hideo hidir hifzullah hilal hilario hilarius hilbert hildar hildibergur
hildibrandur hildigeir hildiglumur hildimar hildimundur hilding hildingur hildir hildithor hillard hillery hilliard
hilmar hilmer hilmir hilton himawan himri hindal hinrich hinrik hipolito hiram hirohito hiroshi hitesh hjallkar hjalmar
hjalmer hjalmgeir hjalmthor hjalmtyr hjalmur hjalte hjalti hjarnar hjorleifur hjortthor hjortur hjorvar hlegestur
hleidar hler hlidar hlidberg hlifar hlini hljomur hlodmundur hlodur hlodvardur hlodver hlynur hnefill hnikar hnikarr
hoang hoani hobert hobson hocine hodur hogni hoke holden holgeir holger holland holm holmar holmbert holmes holmfastur
holmgeir holmgrimur holmkell holmsteinn holmthor holti homer homero honore hooman hoover horace horacio horatio horatiu
hordur horea horia horst horton horymir hosea hoseas hosie hoskuldur hosni hossein hosteen houcine houshang howard
howell hoy hoyt hraerekur hrafn hrafnar hrafnbergur hrafnkell hrafntyr hrannar hrappur hraunar hredhaan hreggvidur
hreidar hreidmar hreimur hreinn hrimnir hringur hritik hroaldur hroar hrobjartur hrodgeir hrodmar hrodolfur hrodvar hroi
hrolfur hrollaugur hrolleifur hromundur hrutur hrvoje hubbard hubert hubertus hudavent hudson huey hugberg hugh hughes
hughey hughie hugi huginn hugleikur hugo hugues hukumdar huldar humberto humi humoyun humphrey hunalp hunbogi huni hunn
hunor hunrodur hunter hurbert hurdogan hurley huryasar husain husayn huseyin huseyn huseynqulu husmen hussain huston huw
huxley huy huzuri hvannar hyltir hylur hyman hynek hyrum iacob iain ian iancu ianis iban ibidapo ibrahima ibrani ibrohim
ibun ichiro idik idiris idris idriss idriz ieremia ieuan ifeanyi ifechukwu iftikhar ige ignac ignace ignacio ignacy
ignatius ignatz ignaz ignazio igor igors ihaia ihor iisakki ikbal ike ikenna ikeoluwa iker ikhsan ikin ikiz ilalmis
ilari ilarie ilarion ilbek ildefonso ildem ilgi ilham ilhan ilias ilie ilija ilim ilir ilja ilkim ilkin ilkka illugi
illya ilmafer ilmari ilmars ilqar ilsu ilteris ilya ilyas ilyes imanol imants imaran imer imi immanuel immo imran imre
imren imrich imron inacio inaki inancli indrajit indrek indridi indrikis ingberg ingbert ingemar ingi ingiberg
ingibergur ingibert ingibjartur ingibjorn ingileifur ingimagn ingimar ingimundur ingithor ingivaldur ingjaldur ingmar
ingo ingolf ingolfur ingram ingthor ingvaldur ingvar ingvi inigo inioluwa inocencio inocentiu inqilab intihap intiqam
ioan ioannis ionel ionica ionut iosif ippazio iraj irinel irl irnanto irsad irungu irven irvin irvine irving irwan irwin
isaac isaack isaak isac isack isadore isai isaiah isaias isak isam isaque isar isarr isaya isbjorn iscan iseldur
iseoluwa isfandiyor isgeir ishaan isham ishmael ishola ishwar isiah isidor isidore isidoro isidro isikay isiman islam
isleifur islom ismael ismail ismar ismayil ismet ismik ismo ismoil isolfur isom israfil isreal issa issac issack issi
istvan italo iulian iuliu iurie iustin iustinian ivan ivano ivar ivars ivecen iver iverson ivo ivor iwan iwo ixtiyar
iyiyurek izaiah izayah izgu izidor iztok ja'far jaak jaakko jaan jaanus jaap jabal jabari jabbar jabez jabulani jace
jacek jacinto jack jackson jacky jacob jacobo jacobus jacoby jacopo jacques jacquez jader jadiel jadon jae jae-in jaeden
jaeman jafet jaga jagapati jagaraga jagat jagdish jagger jaheem jaheim jahiem jahir jahongir jai jaider jaiman jair
jairaj jairo jairus jais jajuan jaka jakaya jake jaki jakob jakobe jakobs jakop jakov jakub jalal jaleel jalen jalia
jalmari jalol jalon jamaal jamal jamar jamarcus jamari jamarion jame jameel jamel james jameson jamil jamin jamir
jamison jamshid jan-peter janez jangwa jani janic janick janik jankat janko jannik jannis jano janos janosch janus
janusz japhet japheth jaquan jaquez jarad jared jaren jaret jarett jari jarkko jarl jarlath jarleth jarmo jarne
jarngrimur jarno jarod jarolim jaromir jaron jaroslav jaroslaw jarrad jarrell jarret jarrett jarrod jarvis jarwa jarwadi
jarwi jase jasen jasiah jasin jasmani jason jasper jasur jaswadi jaswant jatgeir jati jatin jatmiko jatmundur jatvardur
javad javan javen javi javier javion javohir javon javonte jawaharlal jax jaxen jaxon jaxson jaxton jay jaya jayadi
jayce jaycob jaydan jaydin jaydon jayeng jaylan jaylon jaymes jayson jayvion jayvon jazeps jc jean-claude jean-luc
jean-marie jean-pierre jean-yves jeannot jeb jed jedediah jedidiah jedrzej jeet jef jeferson jeff jefferey jefferson
jeffery jeffrey jeffry jefri jeison jeisson jekabs jekaubs jelani jelle jelte jemal jenaro jenel jennings jeno jens jep
jeppe jeptha jerad jerald jeramiah jeramie jeramy jere jered jerel jereme jeremey jeremi jeremiah jeremias jeremy jergus
jerimiah jerimy jerker jermain jermaine jerman jermey jermiah jernej jerod jeroen jerold jerome jeromy jeronimo jerrad
jerrel jerrell jerrod jerrold jerry jerson jerzy jes jesper jess jesse jessee jesus jethro jetmir jeton jett jevgeni
jevon jezups jhan jhoan jhon jhonatan jhonny jhony jiabao jiles jim jimmy jinawi jindra jindrich jinping jintao jip jiri
joachim joacim joakim joannes joao joaquim joaquin joash jobe jobst jochem jochen jochum joe joel joep joerg joeri
joeseph joesph joey joffrey johan johann johannes johans johathan john johnathan johnathon johney johnny johnpaul
johnson johnstone johny joko jokull jomar jomo jomundur jon jonah jonar jonas jonatan jonathan jonathon jonbjorn jondor
jong-il jong-un jongeir jonmundur jono jonsteinn jonthor joojo joona joonas joonatan joost joppe joram joran jorden
jordi jordon jordy joren jorfi jorg jorge jorgen joris jorma jormundur jorn jorri jort jorundur jorvar jorvi jory
josafat josavin joschka jose josef joseluis josep joseph josephat josephus josh joshua joshuah josiah josip josko joso
jospeh josphat josse jost josteinn josua josue jouko jouni jovan jovani jovanni jovanny jovany jovin jozef jozo jozsef
juan juanito judah judd jude judson juelz juergen juha juhana juhani juho jukka jules julian julien julijs julio julious
julius juliusz juluis juma jumaane jumadi jumari junichiro junior junious junius juraj jure jurek jurg jurgen juri jurij
juris jurre jussi justen justin justiniani justo juston justus justyn jusuf juuso juvenal juwan juwon jyrki kaan kaarlo
kabir kabiru kacper kacung kada kade kadeem kaden kadin kadir kadyn kaeden kael kahir kahlil kahu kai kaiden kaique
kairav kaj kajen kajetan kakali kaktus kaldi kaleb kalel kalen kalervo kalevi kalgay kalim kalle kalman kalmann kalmar
kalpit kalvin kamal kamar kamau kambali kamden kamidin kamiel kamil kamran kamren kamron kanda kane kanini kanpulat
kanye kapagan kapil kaprasius kar karabas karaca karaer karakucak karanbay karani karanja karatas karcan kardi kare
kareem kareen karim kariman karimi kariuki karja karkur karl karl-theodor karles karlfried karlheinz karlis karlo
karlukhan karman karna karoly karsa karsana karson karsten karta karter karvel karya kasen kash kashangaki kasif kasim
kasimir kasiran kason kaspar kaspars kasper kassim kassym kassym-jomart kastiel kastriot kasusra katana katarinus kauko
kauri kaveh kavon kavurt kawaca kawaya kayagun kaygusuz kayit kayrabay kayson kayun kazem kazim kazimierz kazimir kazuo
kazuya keagan kealan keandre keano keanu keaton keegan keelan keenan keenen kegan keifer keijo keion keir keith keji
kelami kelan kelby keld kelechi kellan kellen kelton kelvin kem kemal kemba kemboi ken kenan kenari kendell kendrick
kenedy kenes keneth kenichi kenji kenn kennard kennet kenneth kenney kennith kennth kenny kent kenta kenter kenth kenton
kenyangi kenyon kenzo keon keqiang keran kerim kermit kerwin keshaun keshawn kete ketilbjorn ketill kevan keven kevim
kevin kevon keyon keyshawn khaled khalid khalil khamani khamisi khari khiry khoa khosrow kiaan kian kiano kiapo kiaran
kiarie kibar kibet kiefer kieran kiernan kieron kieth kijani kike kilian kilicbay kiljan killian kilonzo kimani kimanzi
kimathi kimball kimbilio kimeu kimmo kimutai kinel kinte kinubi kinuthia kinyanjui kinyua kioko kip kipchirchir kipchoge
kipchumba kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei kipkurui kiplagat kiplangat kiplimo kipngeno
kipngetich kipp kiprono kiprop kiprotich kipruto kipsang kiptoo kipyegon kiramettin kirat kirgiz kirill kirk kirt kirui
kiume kivilcim kiyasi kiyoshi kizil kiziltunc kjalar kjallakur kjaran kjarr kjartan kjarval kjeld kjell kjetil kjoi
klaas klaengur klas klaus klavs klemen klemens klement klemenz kliment knorr knox knud knut knute knutur koby kocabas
kocak kockan koda kodran kody koech koen koenraad kofi koggi koha koji kojo koker koktas kolawole kolbeinn kolbjorn
kolby koldan kole kolfinnur kolgrimur kolmar koloman kolskeggur kolten kolton kolur kolvidur kondo konguralp konner
konnor konrad konradi konradus konstantin konstantinos konstantinus konstanty kopan kopur koray korbin korbinian kordell
korede korey korir korkmazalp kormakur kornel kornelius kort korugan kory kosemen kosgei kostas kosukhan kotuz kovu
kraig kraki krish krisjanis kriss kristall kristaps kristberg kristbergur kristbjorn kristdor kristens krister kristers
kristfinnur kristgeir kristiaan kristijan kristinn kristjan kristjon kristlaugur kristleifur kristmann kristmar
kristmundur kristof kristofer kristoffer kristopher krists kristthor kristvaldur kristvardur kristvin krisztian
krisztofer krummi krystian krystof krzysztof ksawery kuddusi kujoe kujtim kullervo kuncara kunibert kuno kunta kunthara
kuria kurnia kursad kurt kurtis kurunzi kushtrim kusiima kustaa kusuma kutay kveldulfur kvetoslav kwabena kwadwo kwaku
kwame kwamena kwasi kweku kwesi kyalo kyan kyano kylan kyle kyler kylian kyllian kymani kyosuke kyree kyriakos kyson
laban labinot labuh lachlan ladarius ladislau ladislaus ladislav lafe lage laimonis lajos laksana laksh lakshit lal
lalit lalo lalu lamar lamarcus lambert lamberto lameck lamine lamont lamonte lanang lance landan landen landin lando
landon landyn langalibalele langat langgeng lanjar lanny lantar laquan lar larent larentius larkin laron larry lars
larus lary lascar lasmanto lasmono lasse lassi laswi laszlo latif latrell laufar laugi laurance laureano laurence
laurens laurent laurentiu laurenz laurian laurin lauris laurits lauritz laus laust lautaro lavar lawerence lawrance
lawrence lawson lawton layne layton lazar lazaro lazim laziz lazzaro leamon leander leandre leandro leano leart lebron
lech ledion ledun leeroy leevi lega legawa leider leidolfur leif leifur leiknir leke leland lem lembah lemmie lemuel len
lenard lenin lenn lennard lennart lennarth lennert lennon lenny lenon lenord lenwood leo leocadio leon leonard leonardo
leonce leoncio leonel leonhard leonid leonidas leons leontin leopold leopoldo leordean leos ler lere leroy les lester
leszek levar levente levern levi levie levin levis levon levoslav lew lewis lex liam lian lias liban libardo liberto
libor lica lieven lige lilburn liljar lillard lim liman limar linberg lindar lindberg lindbergh lindell lini lino linton
linus linwood linzy lio lionel liridon lirim lirjan lisandro lish liston livio liviu ljosalfur ljotur ljubisa ljufur
llewellyn lloyd lodewijk lodmundur lodovico loek loftur logan logi lohit loic loke loki lon loney lonnie lonny lonzo
loran lorcan lorens lorenz lorenzo lorik lorin loring lorne lotfi lothar lott loui louis louka lourenco lovell lovett
lovre lovro lowe lowell lowie loy loyd luan lubomir lubor lubos luboslav luc lucas lucca lucentiu luchino lucho lucian
luciano lucien lucio lucious lucius lucretiu ludek ludger ludo ludolf ludomil ludovic ludovico ludovicus ludovit ludvig
ludvik ludwig luej luhung luigi luis luiz lukas lukasz luke lukita lukman luluh lulut lulzim lum lumir lundi lungile
lurhur luter lutfan lutfi luther luthfi lutz luuk luwar luwes luyanda luzius lwandile lyam lydell lydur lyle lyman
lyndon lyngar lynwood lytingur maanas maanav maarten macario macarthur macauley maceo macharia maciej mack macky macs
madalin maddox maddux madhav mael maggi magne magngeir magni magnthor magnus mahadeo mahathir mahdi mahesa mahesh mahfud
mahinda mahir mahlon mahmoud mahmud mahmut mahsun maicol maik maikol maina maingi mairtin maithripala majid makai makan
makara makau makhi makokha makori makoto maks maksim maksimiljan maksur maksymilian makunga makuta makuu mal malachi
malachy malakai malaki malcolm malcom malik malio malte malthe malvin mamadou maman manaaki manabu manaf manah manan
manawa manbir mandla mandlakhe manford manfred mani manish manley manmohan manoj manole manolo mansfield manson mansour
mansurali mantas manthan manuel manus maqsud marbjorn marc marcantonio marcel marcelino marcell marcello marcellus
marcelo marchello marcial marciano marcin marcio marco marcos marcu marcus marek mareks marel margana margarito margeir
margrimur margus marguy mariadi mariano marias marijan marijn marijon marino marinus mario maris marius mariusz marjon
mark markel markell markku marko markthor markus marland marlin marlon marnix maron maros marques marquez marri marrion
marsellius marshall marsito marsudi martaka martana martani marteinn martell martez marthen martijn martim martin
martino marton martti martyn marus marvin marwan marwata maryadi maryanto masahiro masao masar masika masinde mason
masoud massimiliano massimo massinissa massoud matei matej mateo mateus mateusz matevz matheo matheus mathew mathews
mathias mathieu mathijs mathis mathys mati matias matic matiss matiu matjaz mato matous mats matt matteo matthaus
matthew matthias matthieu matthijs matti mattia mattias matus matyas mauno mauri maurice mauricio maurilio maurin
maurits mauritz maurizio mauro maurus maury maurycy mavuno max maxence maxim maxime maximiano maximilian maximiliano
maximilien maximillian maximino maximo maximus maxwel maxwell maxx maykol maynard mazlum mbithi mboya mbugua mburu
mcarthur mcebisi mckinley mearl mecit medard meelis mees mefarettin mehdi mehdiqulu mehman mehmed mehmet mehmetzahir
mehrdad meik meinhard meinolf meinrad mekhi mekkino mel melchior melchor meles melichar melihcan melker melkior
melkolmur melle melrakki melton melville melvin melvyn melwin memili menachem mengi menguc mensalder mercer merdi mergim
merijn merkur merl merlin merlyn merrill merritt mert mertel merton mervin mervyn merwin merzuk meshack meshur mestur
mesut metehan methusalem metin metinkaya metod metusalem mevlut meyer meyvant mias micael miceal micha michael michail
michale micheal michelangelo micheletto michelotto michial michiel mick mickael micky miel mieszko miguel miguelangel
miha mihael mihai mihail mihajlo mihaly mihels mihhail mihin mihkel mihnea miika mijo mik mikael mikaere mikal mikayil
mike mikeal mikel mikelis mikels mikhail mikjall mikkael mikkel mikko miklos mikolaj mikulas mikyas milan milas milay
milburn mildinberg miles milford millard milo milorad milos miloslav milosz milovan milton mimir minenhle minh minoru
mio miodrag miquel mir miran mirbadin mircea mirco mirko miro miron mironshoh miroslav miroslaw mirsad misael mischa
mishat mislav mitch mitchel mitchell mitesh mitica mitrut mitt mituru mjollnir mjolnir mladen mlungisi moammar modi
modris moe mogens mohamad mohamed mohamedi mohammad mohammadreza mohammed mohamud mohan mohand mohsen mohsim moises
mojmir mojtaba moli momanyi moncef monis monroe monte montel montrell monty mordechai mordur moreno morgan mori moric
morits moritz morris morten morteza mortimer morton mose moses moshe mosi mostafa mouloud mounir mourad moussa
mthokozisi muammar mubariz mucahit mucellib muchiri muema mueni mufit mugambi mugendi muggur mugo mugur mugurel muhamed
muhamet muhammad muhammadali muhammadamin muhammadamir muhammadayub muhammadaziz muhammadrizo muhammadsafo muhammadsodiq
muhammadsolih muhammadu muhammadumar muhammadyasin muhammadyusuf muhammadziyo muhammed muhammet muharrem muhip muhyettin
muia muiruri mujur mukesh mukhwana mukramin muktedir mulayam mulele muli mulwa mulya mulyanto mulyono mumbi mumo mumpuni
mumtaz munene mungai muni munif muninn munyao munyoki murad murat muratcan murdock muriithi murilo murimi murit murithi
muriuki murod murphy murray murry mursinin mursita murti musa musafet musau musee musembi muslum mustafa mustafo
mustapha mustika mustofa musyoka musyoki mutai mutasim muthama muthengi muthoka muthoni muthui mutie mutinda mutiso
mutisya mutluhan mutua mutuku mutunga muturi muvaffak muxtar muzaffer muzekker mwai mwangangi mwangi mwaniki mwanzia
mwaura mwende mwendwa mwezi mwikali mwiti mychal myer mykel mykhailo mykola myles myrkjartan myrkvi myron mzamo nabil
nacer nachiket nacio nae nael nafii naftali nagi nahashon nahuel naim najam najee najib nakif nakip naksh nakul nalar
nam namiq namon nand nando nandor naoki naoto napoleon napoleone naradi narcis narciso narcisse nardi narendra
naresh narfi narji naruhito nas nasab naser nash nasim nasir nasiru nasrullah nasser nassim nasuf nat natalio natan
natanael nataniel nate nathan nathanael nathanial nathaniel nathen natiq nattmordur nattulfur naud naveen navid nawaz
nayil nazario nazim nazir nazlim nazmi ndegwa nderitu ndirangu nduku ndung'u ndunge ndungu nduta neal nebih nebojsa
necati necdat nechifor nechirvan necmettin ned needham neel neely neftali nehemiah nehip neider neil neill neisti nejc
nel nelio nello nels nelson nelu nemanja nenad nenni neo neptunus nerim nery nesip nestor neville nevin nevio nevsal
newell newman newt neymar nezihi ng'ang'a ngamia nganga ngari ngeni ngigi ngugi nhien nhlanhla nial niall nibaldo
nicanor nicat niccolo nichifor nicholas nicholaus nicholus nick nicklas nicklaus nickolas nickson niclas nico nicoara
nicodemo nicodemus nicodim nicolae nicolai nicolaie nicolaj nicolas nicolaus nicolo nicu niculita nicusor nicuta niek
niels nigel nihai niilo nik nikanor nikau nikhil nikko niklas niklaus niko nikodem nikolai nikolaj nikolajs nikolaos
nikolas nikolaus nikolay nikora nikos niks niksa nikulas nile niles nilo nils nilson nim nino nir nitesh nitin nitish
nixon niyaga niyaz niyazi niyilolawa njabulo njagi njall njenga njeri njeru njiru njogu njoki njordur njoroge njue
njuguna nnamdi noah noam noe noi nokkvi nolan nolberto nolen noman noni nonni nonso norbert norberto norbey nordmann
nori norman normand normann normunds norris norton norval norwood noud nouri nout novak novruz nrima ntimi nugraha nuhu
numi nuno nunzio nural nurcan nuretdin nurettin nuri nuriat nurkan nurlan nurmuhammad nursultan nuru nurulla nurullah
nuyan nwabudike nyaga nyakundi nyamai nyambura nyana nyawira nyoman nyongesa nyvard nzioka nzomo oakley oba obanijesu
obe obed obie obinna ocampo ochieng octav octavian octavio octaviu octavius oddbergur oddbjorn oddfreyr oddgeir oddi
oddie oddkell oddleifur oddmar oddsteinn oddthor oddur oddvar odhiambo odhran odin odinn odis odkanli odongo oduor odus
ofeigur ofer offie oganer ogden oge oget ogmundur ogooluwa ogri ogulbas ogurata oguzman oisin oiva oivind ojas ojvind
okanay okbay oke okechukwu okello okey okguclu okkas okoth okseven okta oktavius okto oktovius okturemis okturk okumu
okyalaz oladare oladimeji olaf olafur olakunle olan oland olanrewaju olansile olavi olca oldag oldrich ole oleg olegario
oleksandr oleksiy olen oley olfert olgeir olgerts olgierd oli olimpian olimpiu olin oliver olivert olivier oliviu oliwer
oliwier ollanta olle olli olnir oloo olov olumorotimi oluoch olusegun oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa
oluwasanmi oluwasegun oluwole olver olvir omaca omar omari omarion omer omi omkaar omobobola omondi omotayo omur onat
ondieki ondolfur ondrej oneal onel onesmus ongay ongen onkar onni onofre onsal onuker onundur onur onurcan onursu onveer
onyango opan opiyo opung oqtay oranli orazio orban orduxan oren oreste orfeus orgun orhan orie orik orin orinder orion
oris orjan orland orlando orlaugur orley orlin orlo orlygur ormar ormur orn orni ornolfur orren orri orrin orris orson
ortak ortwin oruc orval orvar orvel orvil orville orvin orvis orxan oryurek osama osamu osbaldo osborn osborne oscar
oskar oskari oskars osman osmo osogo ossi ossian ossur ostap osten osunleke osvald osvaldo osvalds osvaldur osvifur
oswald oswaldo oswin otabek otakar otavio otay otfried othel othmane othmar otho otieno otis otkell otmar oto otri ott
ottar ottarr ottavio ottfried otti ottis ottmar otto ottokar ottomar ottone otur ouanes ouma oumar ousmane oussama ove
ovid ovidio ovidiu ovila ovli owain owen owens owino owuor oxar oymak oystein oyvind ozakan ozalpsan ozansu ozaslan
ozbay ozbilek ozcam ozdal ozdil ozdogdu ozel ozerdinc ozertem ozger ozgur ozinal ozkent ozkutlu ozlu ozokcu ozpinar
ozsozlu oztek ozturk ozudogru ozy ozzie paavo pablo paco padraic padraig padraigh paiman paker palle palmar palmer palmi
pambe pamfil panagachie panagiotis panait panca pancho pandu panfilo pangeran pangestu panji pankaj pankrac paolo pardi
paride parker parman parmes parrish parth parvez parviz pasa pascual pasi pasqual pasquale patrek patrekur patric
patricio patrick patrik patrizio patru patryk paul paul-henri pauli paulino paulo pauls pauric pavao pavel pavlo pavol
pawel paxton peadar peader pearce pearley pearse peder pedro peeter pehlil pekka pelaji pelayo pelle pellegrino pentti
pepe pepijn pepito percival percy perkasa perley pernell pero perry pershing pertti pervaiz pervez petar pete peter
peteris peterson petr petre petri petrica petrisor petro petru petrus petrut petter petteri petur peyman phelim phelix
phil philando philemon philip philipp philippe phillip philo phineas phuc piaras pierangelo piergiorgio piergiuseppe
pierluigi piermaria piero pierpaolo pierre piersanti piet pieter pietro pim pinkney pio piotr pirahmet pirmin pius
piyush pjetur placido plamen ples plesu plinio plummer polad polk pompeo pompiliu pomponio poncio pontus popobawa
porfirio posey poul powell praba prabawa prabowo prabu prakash prakosa pranab pranata pranav pranawa praneel pranit
prasetya prasetyo prashant pratt pratyush praveen pravoslav prayitna prayoga prayogo prayut prayuth preben predrag
premysl prentice prentiss preston priit prima primitivo primus prokop prudencio pryor przemyslaw puccio pumbaa punhan
purwa purwadi purwanto putu pyotr qabil qadim qadir qalib qamar qarin qasem qasim qassem qiyas qosqar quang quentin
quincy quint quinten quintin quinton quique quirino qulam qulu rabah rabih rached rachid rachit radek raden radgeir
radika radim radit raditya rado radomir radoslav radoslaw radovan radu raducu raduz radvardur raekwon raf rafa rafael
rafal rafe raffael raffaele raffaellino raffaello rafi rafid rafih rafiq rafn rafnar rafnkell raghav ragnar ragner
raguel raharja raheel raheem rahim rahm rahman rahmat rahmet rahn rahsaan rahul raiden raihan raik raila raimo raimondo
raimonds raimund raimundo rainer raivis raivo raj rajab rajesh rajiv rajko rajnath rakeem rakesh ralf ralph rama ramadan
ramadhan ramazan ramesh rami ramid ramil ramin ramiro ramiz ramon ramsey ramush ramzan ramzi ranbir rance rand randal
randall randel randell randle randolf randolph randver randy rangga ranieri ranil ranjit rannver ranveer raoul raphael
raquan rashaad rashaan rashad rashawn rasheed rashid rashidi rasim rasmus rastislav rasul ratko raul rauno ravi ravy
rawiri ray rayaan rayan rayburn rayfield rayford raymon raymond raymund raymundo raynard rayshawn razi razvan recep
recepali reed refik refur reggie reginal reginald reginbaldur reginn regis regulo rehaan rei reid reidar reifnir reijo
reimar reimer reimund reinald reinaldo reinar reinel reiner reinhard reinhardt reinhart reinhold reinis reino reksa relu
remazan rembrandt remi remigio remington remo remus remy remzi renaat renaldo renan renard renato renaud rendy rens
renzo respati resulcan reto reuben reubin rex rexford rexhep rey reyansh reyes reynald reynaldo reynar reynir reynold
reynolds reyr reza rezzak rhavi rhett rhys riad rian ricardo ricards riccardo ricci ricciotti richard richardt richie
rick rickard rickey rickie ricky rico rida ridwan riek rigo rigoberto rihards rik rikard rikardur rikhard rikhardur riku
riley rinaldo rino rinor risasi rishi risto ritchie riyad riza riziki rizki rizvan rob robb robbe robby robert roberto
roberts robinson robley robt roby rocco rochdi rochus rocky rod roddy roderic roderich roderick rodger rodgers rodney
rodolfo rodolphe rodrick rodrigo rodrigue rodull roel roeland rogelio roger rognvald rognvaldur rognvar rohan rohat
rokkvi roko roland rolando rolands rolant roldan rolf rolla rolland rollie rollin rollo romain roman romano romello
romeo romie romolo romuald romulo romulus ron ronal ronald ronaldo ronan rondal ronin ronith ronnie ronny rono rony
roope roosevelt roque rory rosamel rosant rosar rosberg rosco roscoe rosenberg rosendo rosevelt rosinberg rosinkar
rosinkrans rosman rosmann rosmundur ross rossa rostislav rotich rouhollah rouven rowland roy royce ruairi ruari rubani
rubar ruben rubin rudecindo rudi rudiger rudolf rudolfo rudolfs rudolph rudra rudy rueben ruedi ruel ruffin ruffus
rufino rufus ruggero ruggiero ruhiu ruhsat rui ruknettin rumen runar rungo runi runolfur rupert ruperto rurik rusen
rushil ruslan rusman russ russel russell rustam rustem rustin rusty rutherford rutur ruud ruy ryan ryder ryker ryland
ryley ryne ryohei ryosuke ryszard rza s'fiso saad saadat saba saban sabar sabas sabastian sabatino sabettin sabih sabin
sabri sachin sadaka sadat saddam sadegh sadik sadiki sadiq sadittin sadyr saeb saeberg saebergur saebjorn saeed saei
saeid saelaugur saemann saemundur saer saethor saevald saevaldur saevar saevarr saevin safet safii safir sagcan sagit
sahat sahin sahinbey sahir sahlar sahmar sahmettin saidi saiful saka sakari sakarias sakip sakir saksham sakti sal salah
salam saleem saleh sali salih salim salkin salman salmann salmar salohiddin salomon salurbay salva salvador salvar
salvatore salvi sam samaksh samandar samarth samesh sami samie samil samir sammy samo sampson samson samsul samu samual
samuel samuele samuli samurtay samwel samweli samxal samy sancak sancar sancho sandalio sandeep sandel sandile sandis
sandor sandri sandro sandu sandur sanford sani sanjar sanjay sanjeev sanli sante santeri santiago santino santo sardor
sargin saricabay sarpkin sarthak sarvan sarvar sascha saso sathvik satish satoshi satrettin saturnino satya saul sava
savak saverio savion savki savni savon saxi saydam sayin sayrak schley schuyler scott scottie scotty seaborn seamus sean
sebastiaan sebastian sebastiano sebastiao sebastien sebastijan sebastjan sebattin secme seda sedat sedrick sefi
segismundo segundo seha sehamet seif seifur seimur sekim selahattin selaheddin selatin seldon seler selim selmer sem
semaj semender semir semsettin senad senan sencar seneca senkal senn senne senol seosamh sepp seppe seppo seracettin
serafeddin serafin serban serdar serezli sergei sergej sergey sergio sergiu sergius serhatmehmet serhiy serkan serol
servac sesar sesil seth setya sevdi seve severiano severin severino severo severt sevindik sevket seward seydo seydou
seye seyfulla seyfullah seyithan seymour seymur sezal sezginbas shaban shadrack shafter shahid shahram shahriar
shahriyor shahzod shahzoda shamar shamil shamsuddeen shan shane shaquan shaquille sharif shashi shaul shaun shaurya
shavkat shayne sheamus shedrick shehbaz shehu shekoni sheldon shelton shem shemar shep sherman sherwin sherwood shigeru
shimon shinzo shiv shivansh shohei shohjahon shohrux shoji shon shota shyheim siamak sibonelo sibusiso sid siddharth
sidiq sidki sidney sie siebe siegbert siegfried sieghard siegmar siegmund siegward siem sifuna sigbergur sigbert
sigbjartur sigbjorn sigdor sigfastur sigfinnur sigfredur sigfrido sigfried sigfus sigge siggeir sighvatur sigismund
sigjon siglaugur sigmann sigmar sigmund sigmundur signar sigri sigrikur sigsteinn sigthor sigtryggur sigtyr sigur
sigurbaldur sigurberg sigurbergur sigurbjarni sigurbjartur sigurbjorn sigurbrandur sigurd sigurdor sigurdur sigurfinnur
sigurgeir sigurgestur sigurgisli sigurgrimur sigurhans sigurhjortur sigurjon sigurkarl sigurlas sigurlaugur sigurleifur
sigurlidi sigurlinni sigurmann sigurmar sigurmon sigurmundur sigurnyas sigurnyjas siguroddur siguroli sigurpall
sigursteinn sigursveinn sigurthor sigurvaldi sigurvin sigvaldi sigvard sigvardur siim sijuade sil sila silas silli
silvano silvester silvestre silvestro silvian silvio silviu silvo simao sime simen simeon simi simion simiyu simmie simo
simon simphiweyinkosi simpson sinan sinasi sindre sindri sinica sinisa sione siper sipho sirac sirin sirisena sirnir
siro sirus sirzad sittik sivar sivert sixi sixten sixto siyabonga siylihan sjafnar sjoerd skaer skaeringur skafti skapti
skarphedinn skefill skeggi skender skidi skirnir skjoldur skorri skuggi skuli skuta slade slamet slavisa slavko slavomir
slawomir slobodan smari smidur smyrill snaebjartur snaebjorn snaeholm snaelaugur snaer snaeringur snaethor snaevar
snaevarr sneider snjoki snjolaugur snjolfur snorri soffanias sofiane sofonias sofus sohrab sokmen sokrates solberg
solbergur solbjartur solbjorn soleh solimann solmar solmundur soloman solomon solon solvar solvi solvin somtochukwu son
sonad sondre songurkan sonke sophanias sophus soren sorin sorli sosimo sotaro soufiane soydaner soykut soyselcuk sozer
spartakus spencer spenser sphiwe spoi spordi spurgeon srecko staffan stafford stan stancu stanford stanislaus stanislav
stanislavs stanislaw stanko stanley stanton stapi starkadur starri stavros steen stef stefaan stefan stefano steffen
stefnir steinar steinarr steinberg steinbergur steinbjorn steindor steinfinnur steingrimur steini steinkell steinmann
steinmar steinmodur steinn steinolfur steinrodur steinthor steinvardur stelian stellan sten stepan stephan stephen
stephene stephon sterling stetson stevan steve steven stewart stian stig stigur stijn stirnir stiven stjepan stojan
stormur storolfur stuart sture sturla sturlaugur sturri styr styrbjorn styrkar styrmir styrr suat suayp subhan
subrahmanyam subramanian sucaettin sudhir sudi suha suharto sukarno sukri sukru sukur suleiman suleyman sulhi sullivan
sumarlidi sumeyye sumner sune sunel sunil suphi suresh surya sushil susilo suvari svafar svafnir svali svan svanberg
svanbergur svanbjorn svangeir svanholm svani svanlaugur svanmundur svante svanthor svanur svatopluk svatoslav svavar
svein sveinar sveinberg sveinbjartur sveinbjorn sveinjon sveinlaugur sveinmar sveinn sveinthor sveinungi sven svend
svenning sverre sverrir svetozar svolnir svorfudur swaleh swen syed sylas sylvain sylvanus sylvere sylvester sylvio
syrus szabolcs szilard szilveszter szymon taciddin tade tadeas tadej tadeo tadeusz tadhg taft tage taha tahir tahj
taichi taine taisto taj takashi takatifu takeshi takuma tal talan talayer talen tali talib tallie talmadge talmage tama
tamas tamati tamaydin tamir tanak tanay tanbay tandogdu tandri tandy tane taneli tangaroa tanguy tanhan tanimu tanir
tanish tanpinar tansev tansig tanveer tanyolac tapani tapio tarak taranci taras tarek tareq tarfur tarik tariq tariyel
tarmo tartis tarun tarzicius tasar tasdik taskan tasnim tassilo taswir tate tatsuo tatu taufan taufik tauno taurean
taurus tavares tavaris tavian tavion tavon tayaydin taygan taylak tayshaun tayyip teber tecimer ted teddie teddy tedi
teemu teerth teguh teitur tejas tejs tekbay tekecan tekiner teksoy telemaco telim telly telman telmo temidayo temir
temirhan temistocle temizkal temucin tendai tenis tenvir teo teobaldo teodor teodoro teodors teodosio teofil teofilo
teohari terance terell terence terje terlan tero terrance terrell terrence terrill teun teuvo tevin tevs teymur teymuraz
teymurcin tezcan tezol thabani thabiti thabo thad thaddaus thaddeus thaksin thales thando thangbrandur theadore thedore
themba thengill theobald theodoor theodor theodore theodoro theodoros theophil theophile therman theron theyr thiago
thibaud thibault thibaut thibo thidrandi thidrik thierry thijmen thijn thijs thilo thinur thjalfi thjodann thjodbjorn
thjodgeir thjodleifur thjodmar thjodolfur thjodrekur thjodvardur thjostar thjostolfur thom thomas thompson thor thoralf
thorar thorarinn thorben thorberg thorbergur thorbjorn thorbrandur thordur thore thorfinnur thorgardur thorgautur
thorgeir thorgestur thorgils thorgisl thorgnyr thorgrimur thorhaddur thorhalli thorhallur thorir thorkell thorlakur
thorlaugur thorleifur thorleikur thorlindur thormar thormodur thormundur thornton thoroddur thorolfur thorormur thororn
thorri thorsteinn thorsten thorvaldur thorvar thorvardur thorwald thos thrainn thrandur thrastar throstur throttur
thrudmar thrymur thuo thure thurlow thurman thurston thyrnir tiago tiarnan tibe tiberiu tibo tibor tiburcio tichomir
tiernan tigin tiit tijl tijmen tijn tijs til tilden tilen tillman tillmann tilman tilmann tilo tim timbul timeo timi
timm timmie timmothy timmy timo timon timotei timotej timoteo timoteus timothee timothy timur timurtas tinal tinashe
tindar tindri tindur tinni tino tirta tirtayasa tistran tito titus tivadar tiziano tjaldur tjorfi tjorvi tobe tobias
tobiasz tobie tobin tod todd todor tofiq togan togrul toi toivo toker toki tokoz toktug tokunbo tolbert tolli tollie
tolonbay tom toma tomas tomasz tomaz tomi tomie tomislav tommaso tommi tommy tomo tomori tomoya toney tonguc tonino
tonni tonny tono tonu tony toomas toon topias topuz toralf torben torbjorn tord torel torey torfi torgny torhan toriano
toribio torquato torrance torrence torrey torry torsten toshio trae traian transito traugott trausti travis travon
trayvon tre tremaine tremayne trent trenten trever trevin trevion trevon trevor trey treyton treyvon tri tripp tristian
tristin triston troels trond trong trostan troy trumaine truman trumann trung tryggvi trystan tsubasa tsuma tuan tudor
tugcan tugiman tugrulhan tugtas tukelalp tukufu tulio tullio tulun tumas tumer tumi tumkurt tunahan tunar tuncboga
tunckilic tung tunguc tuomas tuomo turabi tural ture turgut turkalp turlough turxan tutkun tuukka tuur tuyug tuzeer twan
ty tycho tye tygo tyler tylor tymon tymoteusz tyquan tyr tyree tyreek tyreese tyrek tyreke tyrel tyrell tyrese tyrfingur
tyrik tyrin tyriq tyrique tyron tyrone tyrus tyshawn tyson ubaldo ubbi uberto ubeydullah ucan ucbeyi uche uchenna uda
udant udarsh uday uddi udo ueli uffe ugan uggi ugo ugolino ugurkan ugurtan uhuru ulakbey uldis ulf ulfar ulfet ulfgeir
ulfhedinn ulfkell ulfljotur ulftyr ulfur ulises ulkudes ullrich ulrich ulrik ultan ulu uludag ulugbey uluman ulutay ulvi
ulysses umang umar umaru umay umaya umberto umid umman ummet umut umutcan unek unggul uni unlen unnar unnbjorn unndor
unnsteinn unnthor uno unubol uolevi upik upkaar uraltay uranus urbain urbano urdar urfan urfettin urhan uri uriah uriel
urijah urmas uros urs usain usama usame ushan ushindi usiku usman usmon ustun utama utkarsh utkucan utz uwe uxi uygun
uzbay uzer uzeyir uzsoy vaclav vadim vafir vagn vahid vahittin vaino vakur valberg valbergur valbjorn valbrandur
valdemar valdi valdimar valdor valeh valentijn valentim valentin valentino valentinus valer valere valerij valerio
valeriu valeriy valero valgard valgardur valgeir vali valladur valmar valmundur valon valsteinn valter valthor valtteri
valtyr valur vance vander vapni vaqif vargin varmar vasco vashon vasif vasil vasile vasiliy vasily vassilios vasyl
vatnar vaughan vaughn vavrinec vaysal vazeh vebjorn vedant vedat vedran veeti vegard vegeir veigar veigur veijo veikko
veis veit vekell velaugur veli velitdin vello vemundur venancio venceslas vendelin veniamin venkaiah ver vere vergil
verim verl verle verlin verlon verlyn vermundur vern verner verneri vernhard vernhardur vernon vero vesa vestar vesteinn
vester vestmar veturlidi vezat vicente vicentiu vick victor victoriano victorino vid vidadi vidal vidar vide vidir
viesturs vifill vigfus viggo viglundur vigmar vigmundur vignir vigri vigsteinn vigthor vigtyr vigur vihaan vijay vikar
vikas viking vikingur vikram viktor viktors vilberg vilbergur vilbert vilbjorn vilbogi vilbrandur vilem vilgeir vilgot
vilhelm vilhjalmur vilho vili viliam vilis viljami viljar viljem vilji viljo villads ville villi vilmar vilmer vilmos
vilmundur vilnis vilums viman vince vincenc vincent vincentio vincentiu vincenzo vinicio vinicius vinjar vinko vino
vinod vinsen vinson vinton vinzenz viorel viraj virat virge virgel virgil virgilio virgill virgle virman visar visarion
visvaldis vit vitali vitalii vitalis vitaly vitazoslav vitezslav vito vitor vittorio vitus vivaan vivek vjekoslav vlad
vladimir vladislav vladislavs vlado vlaicu vlastimil voggur voicu vojislav vojtech voldemars volkan volker volkhard
volkmar vollie volney volodymyr volundur vopni vordur vorm vottur vratislav vratko vuqar vurgun vusal vusumuzi
vyacheslav wachira wade wafula wahab wahyu wainaina waino wairimu wakiman waldemar waleed walfried walid wallace wally
walt walter walther walton waluyo wamalwa wambua wambugu wambui wangila wangui wanja wanjala wanjiku wanjiru wanjohi
wannes wanyama wanyonyi ward wardaya wardell wardi warinder warjas warji warner warre warren warsa warsita warta warwick
wasis wassim watson waverly wawan waweru wayde wayland waylon wayman waymon wayne wazir webb webster wekesa weldon
welton wenceslao wendel wendell wenzel werner wes wesley wesonga wess wessel westin westley weston wieland wieslaw
wigbert wiktor wilber wilbert wilbur wilburn wiley wilford wilfred wilfredo wilfrid wilfrido wilfried wilhelm wilhelmus
wiliam wilkie will willaim willam willard wille willem willfried willi william williams willian williard willibald
willibert willis willum willy wilman wilmar wilmer wilson wilton wim windell winfield winford winfred winfried winston
winthrop winton wira wiremu wirt wisnu witold wladimir wm wojciech woldemar wole wolfgang wolfhard wong woodie woodroe
woodrow woodson worley wout wouter wriddhish wridesh wulf wyatt wycliff wycliffe wylie wyman xalid xaliq xamis xanana
xander xankisi xanlar xaver xavi xavier xolid xosrov xudaverdi xudayar xudu xzavier yaakov yacine yadiel yadigar
yadollah yagin yagizkurt yagnesh yago yahia yahir yahsikan yahya yahyo yair yakobo yalazabay yalcin yalgin yaltirak
yamid yamin yancy yandel yanick yanik yanis yanki yann yannic yannick yannik yannis yargi yasan yasattin yash yashwant
yasin yasir yasser yassin yassine yasuhiro yatan yatin yavuz yayak yayi yazganalp yecid yee yeferson yegor yehuda yeison
yekda yelesen yemi yeneral yerko yerlan yerson yertan yesid yetisal yevgeny yevhen yiannis yigit yildir yilma yilmaz
yitzhak ylur ymir yngvar yngve yngvi yoan yoann yoav yoel yogi yohan yohane yoichi yolal yonatan yonathan yonetmen yono
yordan yoruc yosef yoshi yoshihide yoshio yossi yosuke youba youcef younes youri yousef youssef yousuf yoweri yrar yrjo
yrkill yucelen yug yukio yumun yunis yunt yunus yurdanur yurem yuriy yurtguven yurttas yusif yussuf yusuf yuta yuvraj
yvan yves yvon zablon zac zacarias zach zacharia zachariah zacharias zacharie zachary zachery zack zackary zackery zahid
zahir zahur zaid zaiden zain zak zakaria zakarias zakariyo zakary zakayo zakir zalan zaman zamfir zamin zamiq zamir zan
zander zane zanis zashil zaur zavier zavion zayan zayd zayden zayne zayyan zbigniew zbynek zdenek zdenko zdravko zeb
zebulon zechariah zeferino zehaan zekayi zeke zeki zeljko zenas zende zennun zeno zenon zenzele zeynal zeynelabidin
zeynulla ziaur ziedonis ziga ziggy zigmund zihni zikmund zinedine zivko ziya ziyaettin zlatko zollie zoltan zophanias
zophonias zoral zoran zsigmond zsolt zsombor zuba zubayr zufer zuhri zulfikar zulfiqar zulgarni zvonko zwatie
"""

_FEMALE = """
aachal aada aadhya aagot aahana aaliyah aanuoluwapo aarini aarna aarti aashi abagail abbi abbie abbigail abby abebi
abela abelone abena abeni abigael abigail abigaili abigale abigayle abina abiye abosede abril acarkan achieng achsah
acilay ada adaeze adah adal adalbjorg adalbjort adalborg adaldis adalfridur adalheidur adaline adalros adalsteina
adalsteinunn adalveig adalyn adalynn adamaris adda addie addison addisyn addy addyson adebukola adela adelaida adelaide
adelasia adele adelgunde adelheid adelia adelina adelinde adeline adell adella adelle adelyn adelynn adenike adepeju
adesewa adesua adetoke adetoun adhra adia adiela adila adilene adimu adina adison adline adolfine adora adoracion adria
adriana adriane adrianna adrianne adriene adrienn adrienne adrijana adunni advika adviye adweta adwoa adya adyson aedin
aegileif aenne aesa aesgerdur afaq aferdita affie afia afife afra afruza afton afua agata agatha agathe agbegim agca
agda aggie agla aglaia agnea agnes agnesa agnese agness agneta agnete agnieszka agostina agripina agueda agusta agustina
ahter aicha aida aideen aiga aija aiko aila ailbhe aileen ailene aili ailis ailish aimee aina ainara aine aino ainoa
ainsley airi aisha aishani aishling aishwarya aisling aislinn aisyah aitana aiyana aiyanna aja ajda ajeng ajla ajna
ajoke akay akeelah akemi akgunes akiko akinyi akise akmaral akosua akoth aksoy akua akumaa akumu akyildiz alabezek
alaina alana alani alanis alanna alannah alanta alara alaya alayna alaz alba alberte albertha albertina albertine albina
albulena alcie alcira alda aldny aldona aldonza alea aleah alease alecia aleen aleena aleida aleisha alejandra
alejandrina aleksandra alemsah alena alene alenka alesha alesia alessandra alessia aleta aletha alethea alethia aletta
alexa alexandra alexandrea alexandrie alexandrina alexia alexina alexus alexys alfa alfdis alfey alfgerdur alfheidur
alfhildur alfifa alfonsina alfreda alfros alfrun alfsol algis alia aliana alica alice alicia alicja alida alika alina
aline alis alisa alise alisha alisik alison alissa alisson alivia alix aliya aliyah aliza alize alizee alja alka alla
allana allean alleen allegra allena allene allie alline allison allisson allyson allyssa alma almasi almast almaz almeda
almedia almendra almeta almina almira almudena almut almuth almyra aloisia alojzia alojzija aloma alondra aloyse
alphonsine alrun alta altagracia altha althea altie altinbike altincicek alvena alvera alverda alverta alvilda alvina
alvine alvira alwilda alwina alwine aly alya alyce alycia alys alysa alyse alysha alysia alyson alyssa alyssia alyvia
alzbeta alzina ama amada amadea amahle amaia amaira amal amalia amalie amalija amanda amandine amarachi amarilis amaris
amaya ambar amber amberly ambre amel amela amelia amelie amey ami amiah amie amilia amina aminata aminatu amira amirah
amiya amiyah amma ammie amoke amondi amope amparo amra amre amrita amruta amy amya ana anabel anabela anabella anabelle
anaelle anahera anahi anahis anaida anais analia anamaria anamika anargul anasa anastacia anastasia anastasie anastatia
anastazie anastazja anaya anca ancuta anda andela andjela andjelina andra andrada andrea andree andreea andreia andreja
andrejka andrena andria andrina ane anel anemona aneta anete anett anetta anette anezka angela angele angelia angelica
angelika angelina angeline angelique angelita angella anghelina angie anglea anh anica anice anie aniela anika aniko
anina anisa anisoara anissa anita anitra aniya aniyah anja anjali anjanette anjelica anka anke ankica ann anna annabel
annabell annabella annabelle annah annalena annaliese annalisa annalise annamae annamaria annamarie annastacia anne
annedore annegret annegrete annekatrin anneke anneleen annelene anneli annelie annelies anneliese annelise annelore
annemarie annemette annemie annemijn anner annerose annet annett annetta annette anney anni annia annica annice annick
annie anniina annija annika annikki annina annis annita annmarie annukka annunziata anny anona anouk anselma ansley
ansora antionette antje antoaneta antoinette antonela antonella antonetta antonette antonieta antonietta antonija
antonina antra anu anunciacion anusha anuta anvi anya anyango anyi aoibheann aoibhin aoibhinn aoife apolena apolline
apollonia apolonia april ara arabella araceli aracely aradhana arah aral araminta aranka aranzazu arbjorg arbjort
arcelia ardath ardelia ardell ardella ardelle ardeth ardis ardita ardith ardyce areli arelia arely aretha arey argie
ariadna ariana ariane arianna arianne arie ariela ariella arielle arietta arija arike arina arinbjorg arinola aripinar
arisa aristita arja arkie arla arlaug arleen arlena arlene arlet arleth arletta arlette arlinda arline arly arlyne
armahan armande armelle armey armida arminda arminta arna arnaude arnbjorg arnborg arndis arnetta arney arnfinna
arnfridur arngerdur arngunnur arnheidur arnhildur arnika arnina arnkatla arnlaug arnleif arnlin arnljot arnora arnros
arnrun arnthora arnthrudur arny aroa aroha arora arra arrie arsael arsol artelia artemisa arthora artie arunima arusi
arveig arvilla arvok arya aryana aryanna arziye arzu asake asali asatira asbjorg asborg asdis ase asfridur asgerdur asha
ashan ashanti ashely ashildur ashlea ashlee ashleigh ashlene ashley ashli ashlie ashling ashly ashlyn ashlynn ashton
ashtyn asila asiri askatla askja asla aslaug asleif asliye asma asma'u asmini asmira asny ason asros asrun assa assia
assumpta assunta ast asta astbjorg astbjort astdis astfridur astgerdur astheidur asthildur astrid astridur astros astrun
astthora astthrudur astveig asu asuka asvor ataahua atalia atanur atena athena ati atiena atieno atinuke atiyye atla
attie attracta aubree aubrie aud audbjorg audbjort auddis aude audie audlin audna audny audra audrea audrey audriana
audrianna audrina audrun audry audur augusta augustina aulikki aune aung-san aurea aurelia aureliana aurelie aurilla
aurora aurore ausma austra autumn ava avah avelina averi averie averil avie avis avril avunc awa awero awesi awhina
awilda axelia axelle axelma axenia aya ayan ayana ayanna ayasun aybet aycagul aycan aydar ayduru ayelen ayelet ayesha
aygonenc aygul aygun ayhan ayinke aykut ayla ayleen aylil aylin aylla aynilhayat aynimah aynur ayoka ayse ayseana aysel
aysema aysenur aysevim aysu aysuna ayten aytoz ayu ayulker ayyaruk azade azahar azahara azalee azaria azariah azeneth
aziza azize azra azucena azul azzie baaba babara babett babette badegul bagdat baghyawati bahtinur baiba bailee bailey
bairbre balaxanim balca baldey baldrun baldvina balli bambi banu bara barbara barbel barbie barbora barbra barbro barica
barkha basriye baylee baylie bea beadie beata beate beatrice beatrijs beatrix beatriz beaulah bebba bebe beckie becky
bediriye begga begim begona behiza belen belgizar belia belinda belkize bella belva bena benazir benedicte benedikta
benedikte benedita benek bengta benia benice benidikta benigna benita benna benney benta bente bentey benthe bentina
bera beray berdie berengere berenice bergdis bergey bergfridur bergheidur berghildur berglaug berglin berglind bergljot
bergmannia bergny bergran bergrin bergros bergrun bergthora berit beriye bernadett bernadette bernadine bernarda
bernardine bernardita berneice bernetta bernhardine bernice berniece bernita bernodia berra berrin berta bertha berthe
bertie bertina besarta besey bess besse bessie beste bestla betania beth betha bethan bethann bethany bethel bethzy
betina betsey betsy bette betti bettie bettina betty bettye bettyjane bettylou beula beulah bev beverlee beverley
beverly beyhatun beyonce bezek bhanumati bhavani bhavika bhavini bhavna bhavya bhekisisa bhekizizwe bhekokwakhe bianca
bianka bibi bibiana bibisora bidayet biddie bieke bienvenida bil bilay bilginur bilha biljana bilkay bilkisu billye
bimala bina binay birben birdella birgid birgit birgitt birgitta birgitte birgul birna birsan birta birte birtha birthe
birtie birtna biruta biserka bishakha bitul bjargdis bjargey bjargheidur bjarghildur bjarglind bjarkey bjarklind bjarma
bjarndis bjarney bjarnfridur bjarngerdur bjarnheidur bjarnhildur bjarnlaug bjarnrun bjarnthora bjarnthrudur bjarnveig
bjarny bjartey bjartmey bjorg bjorgey bjorgheidur bjorghildur bjork bjorney bjornfridur bjort blaedis blaey blanaid
blanca blanche blanchie blandine blanduzia blanka blathnaid blazena blerina blerta blin blomey bluette bobba bobbi
bobbye bodil boel bogdana bogdis bogga boghildur boglarka bohdana bohumila bohuslava bolatito boluwatife bonita bonnie
bonu borbala borg borgdis borghildur borgny borgrun borgthora bosibori bothildur botnia bouchra bozena bozica bozidara
braelyn braghildur brak branddis brande brandee brandi brandie brandusa brandy branislava branka brea breana breann
breanna breanne bree breeda breege breffni brenda brendah brenna breonna briana brianda brianna brianne brid bridget
bridgett bridgette bridgit bridie brielle briet briget brigette brighid brigid brigida brigita brigitta brigitte briley
brilyant brimdis brimhildur brimrun brinda brinley brionna brisa brit brita britany britney britni britny britta
brittaney brittani brittanie brittany brittnay brittnee brittney brittni brittnie brittny brona bronach bronagh
bronislava bronwen bronwyn brook brooke brooklynn bruna brunhild brunhilde bruni brunilda bryana bryanna brylee bryn
bryndis brynfridur bryngerdur brynheidur brynhildur brynja brynlee brynn brynny bryony buelah buena buffy bukurije bula
bulah buna bunmi burcuhan bureyre burkney busara busisiwe busra busranur bylgja byrdie cacilia cacilie caetana caglar
cahan cailin cailyn cait caitlin caitlyn caitlynn caitriona cajsa caldonia caleigh calim calista calixta calla calleigh
callie cambria camelia cami camila camilla camille camisha cammie canan candace candance candela candelaria candelas
candi candice candida candie candis candy candyce canfeza cannie canseven canur caoilfhionn caoimhe capitola cappie
capucine cara caragh caren cari caridad carie carin carina carine carisa carissa carita carla carlee carleen carleigh
carlene carletta carley carli carlie carlijn carline carlota carlotta carly carlyn carma carman carme carmel carmela
carmelita carmella carmen carmenza carmina carminho caro carol carola carolann carole carolee carolien carolin caroline
carolyn carolyne carolynn caron carra carren carri carrie caryl caryn carys casandra casiana casie cassandra cassidy
cassie cassondra cataleya catalina catarina caterina catharina catharine catherina catherine catheriona cathern cathey
cathi cathie cathleen cathrin cathrina cathrine cathriona cathryn cathy catia catina catinca catrin catrina catrine
catrinel catriona caydence cayetana cayla caylee cecelia cecila cecile cecilia cecilie cecilija cecille cecily cedide
ceil celena celene celeste celestia celestina celestine celia celie celina celinda celine cemiyle cena centa centrine
ceola cerasela cerys cevale cevregul ceyla ceylin ceyran cezara chaaya chaitaly chaka chakrika chameli chana chanchal
chanda chandani chandra chandrika chanel chanelle chaney chanez chanie chaniya channie chantal chante chantel chantelle
charis charissa charisse charita charity charla charlee charleen charlene charlette charline charlize charlott charlotta
charlotte charlottie charlsie charmaine charolette charos charvi chasity chasmum chausiki chavvi chaya chebet chelangat
chelo chelsea chelsey chelsi chelsie chelsy chepkemoi chepkoech chepkorir cher cherelle cheri cherie cherilyn cherise
cherith cherly cherotich cherrelle cherri cherrie cherryl cheryl cheryle cheryll chessie chestina cheyanne chiamaka
chiara chidimma chimamanda chimere chinelo chinyere chipukizi chiquita chiraz chiyo chizoba chloe chloie chrissie
chrissy christa christabel christal christeen christel christelle christena christene christi christiana christiane
christianne christie christin christina christine christl christy chrystal chun chyna chynna ciaobella ciara ciarra
ciarrai cicely cici cielo ciera cierra cihan ciji cilga cilla cilli cilly cimnaz cinda cindi cindy cinta cinthia cinthya
cintia cinzia cipriana cirkeline cisem citlali citlalli citra claire clara clarabelle clare claribel clarice clarinda
clarine clarisa clarissa clarisse classie claudette claudia claudie claudina claudine cleda clelia clella clemencia
clementina clementine clemie clemma clemmie cleola cleone cleopatra cleora cleta cleva clevie cliffie cliodhna cliona
clodagh cloe clora clorinda clothilde clotilda clotilde clyda clydie clytie codrina codruta coleen coletta colette
coline colleen collen collette colomba colpan concepta concetta concha conchita connie consolata constanca constance
constantina constanza constanze consuela consuelo contina cora coraima coralia coralie coraline corazon corda cordelia
cordella cordia cordie cordula corean coreen corene coretta cori corie corina corine corinna corinne corliss cornelia
cornie corrie corrina corrine cortney cosima cosmina courteney crenguta creola crescencia cressie crina crissie crissy
crista cristal cristen cristi cristiana cristin cristina cristine cristy crysta crystal csilla cuheyna custodia cvetka
cydney cyndi cyntha cynthia cythia dace daciana dadey dadina daeja dafina dafne dagbjorg dagbjort dagfridur daggros
dagheidur dagmar dagmara dagmey dagny dagrun dahiana daiana daiga daija daijah daina dainess dairine daisey daisha
daisie daisy daisye daja dajana dakota daksha dalaja daldis daley dalia dalila dalili dalima dalla dallilja dalros
damaris damienne damini damjana damlanur damyanti danae daneen danelle danette daney danfridur danheidur danhildur dani
dania danica daniela daniele daniella danielle danijela danika danique danita danitza danna dannielle danuse danuta
danyel danyell danyelle daphine daphne dara darby darci darcie darcy daria dariana darika darina darinka darja darla
darleen darlene darline darlyne darta dary darya dasia davida davina davnet dawn dawna dawne dayamai dayami dayana
dayanara dayita dayle dayna dayse deana deandra deann deanna deanne dearbhail dearbhaile dearbhla deasia debbi debbie
debbra debby debera debi debora deborah deborrah debra debrah debroah dedra deeann deedee deena deepa deepika deetta
deger deha deicy deidra deidre deirbhile deirdre deisy deja dejah delana delaney delcie delfina delia deliah delila
delilah delina delinda delisa della dellar delle dellia dellie delma delois delora delores deloris delpha delphia
delphine delsie dema demetra demetria demi dena dendy deneen denese denice deniis denine denisa denise denisha denisse
denita denna dennise derly derval dervilla dervla derya deryanur desirae desiree despina dessa destany destinee destiney
destini devi devika devona dewi deyanira dezzie dhriti dia diah dian diana dianah diandra diane diann dianna dianne
dicie dicy dida didda didina dietlind dietlinde digna dijana dilara dilcan dildora dilfeza dilhus dilja dillie dilnoz
dilnur dilsad dilsat dilsitan dima dimitrina dimmbla dimmey dina dinah dinda dione dionisia dionne dipta disa disella
dita ditte divya dixie diya diyora djuana djuna doa dobromila dobroslava dochia docia dogannur dogg dogun doina dola
dollie dolly dollye dolores doloris dolphine domenica domhildur dominga dominika dominque domitila domnica domonique
dona donata donatella doner donia donie donita donna dora doralisa dorathea dorathy dorcas dorcus doreen dorene doretha
doretta dorey doriana dorien dorina dorinda dorine doris dorit dorita dorla dorle dorli dorota dorotea doroteja dorotha
dorothe dorothea dorothee dorothy dorottya dorris dorte dortha dorthe dorthea dorthey dorthy dosha doshia doshie dosia
dossie dottie dounia dovie doyinsola draga dragana dragica drahomira drahoslava drauma draumey drema drifa drita drofn
droplaug drott drucilla drusilla dua dufa duha dulce dulcie dumisani dumisile dumitra dumitrana duna dunja dunya dunyo
duong durdica durdona durgadin durna durrusehvar dursadiye dusanka duyen duyguhan dwan dyan dymphna dympna dyrborg
dyrfinna dyrleif dyrley dyrunn dzidra dzintra e'zoza eadaoin earlean earlene earlie earline earnestine eartha eathel
eavan ebba eboni ebonney ebony ecaterina ecegul ecrin eda edaviye edda eddah edel edelgard edelmira edeltraud edeltraut
edeltrud eden edhitha edie edil edilma edina edinah edita edite edith editha edla edmonia edna ednah edona edra edrie
edris eduarda edwina edyth edythe eesha eeva efemia effa effie efil eftimia egedia egenur eggrun egla egzona ehrentraud
eidny eidunn eija eik eila eileen eilidh eilis eilish eimear eimer eimhear einbjorg eindis einey einfridur einhildur
einina einrun eir eira eiravati eirdis eirfinna eirika eirny eirun eithel eithne eivor ekaja ekani ekanta ekantika
ekaterina ekiya ekta ela elaina elaine elamiye elana elayne elba elberta elcira elcy elda eldbjorg eldey eldlilja eldora
eldrun elea eleanor eleanora eleanore elease electa eleina elektra elena elenborg eleni elenor elenora elenore eleonor
eleonora eleonore elfa elfi elfida elfie elfreda elfrieda elfriede elfur elia eliabeth eliana eliane elianna elicia
elida elien eliette elif elifnur eligia eliisa elin elina elinbet elinbjorg elinbjort elinborg elindis eline elingunnur
elinheidur elinor elinore elinros eliona eliros elisa elisabet elisabeta elisabete elisabeth elisabetha elisabetta
elisaveta elise eliska elissa elita eliza elizabet elizabeta elizabete elizabeth elizbeth elize elizebeth elka elke ella
ellamae ellar elle ellen eller elley elli elliana ellie ellin ellinor ellisif elly ellyn elma elmina elmira elmire
elmyra elna elnora eloa eloah elodia elodie elois eloisa eloise elona elosy elouise els elsa elsabet elsbeth elsebeth
elsi elsie elsy elta elva elvan elvana elvera elvi elvia elvie elvina elvira elvire elvy elwanda elwira elyse elyssa
elza elzada elzbieta ema emal emaline emanuela emanuella emanuelly embla emelia emeliana emelie emelina emeline emely
emelyne emer emeralda emese emi emiko emilce emilee emilia emiliana emilianna emilie emilija emilly emilse emily emina
emine emis emma emmaculate emmah emmalee emmaline emmanuelle emmer emmi emmie emmy emogene emperatriz emy ena encarna
encarnita endah ene enedina eneida eneka enfes engilbjort engilrad engilros engla enid enika eniko eniola enith enja
enna enola enriqueta enya eola eowyn eppie epsie erbay erdmute erem eres ergul erica ericka erika erin erina eris erla
erlen erlene erlin erlinda erline erma ermina erna ernestina ernestine erny erva ervaniye erykah eryn erzsebet esengun
eshana esi esila esim esja eslemnur esma esmanperi esmarelda esmee esmeralda esmira esna esparta esperanza essa essi
essie esta estefani estefania estefany estela estell estella estelle ester estera esteri esther estie estiva estrella
eszter etela etelka etelvina etha ethel ethelene ethelyn ethie ethna ethne ethyl ethyle etna etta etter ettie eudora
eufemia eufrosina eugenia eugenie eula eulah eulalia eulalie eun euna eunice eunika euphemia eura eusebia eva evalena
evaline evalyn evalyne evamaria evangelia evangelina evangeline evangelista evanghelina evde eve evelena evelia evelien
eveliina evelin evelina eveline evelyn evelyne evelynn everline everlyne evette evey evfemia evgenia evi evia evie evija
evita evlalia evon evonne evrim evy ewa ewatomi ewelina exa exie eybjorg eybjort eydis eyfridur eygerdur eyglo eyhildur
eyja eyjalin eyleif eylin eyros eyrun eythora eythrudur eyveig eyvor ezgin fabia fabiana fabienne fabiola fabrizia
fadekemi faderera fadila fadile fadime fae fainche faisa faith faizah faize falak falguni fallon falon fanndis fanney
fanni fannie fannlaug fannye farah farangiz farhiya farhunnisa farida farijika fariza farrah farzona fathonah fatigul
fatiha fatima fatimah fatime fatinur fatma fatmanur fatmire fatou fatuma faustina fay faye fayize febe febi februn feden
federica fehintola fehmiye felecia felica felice felicia feliciana felicidad felicie felicita felicitas felicity felipa
felisa felisha felista felister felistus felizitas fella fema femke fenna fenne ferahdiba feraye ferhan feriel ferinaz
fermuta fern fernanda fernande ferne ferny feruza feryas feyha feyzin fia fiamma fibikemi fidan fidaye fidela fidelia
fidelma fides fien fiene fifa fikayomi fildan filipa filipia filippa filippia filiz filofteia filomena finna finnbjorg
finnbjork finnboga finnborg finndis finney finnfridur finnlaug finnros finola fiona fionna fionnuala fionnula fiorella
firdevis fitnat fitore fitria fitriani fjalldis fjola fjolla flavia flavie fleda fleeta fleta fleur flo floare floarea
flonnie floortje flor flora florance flore florence florencia florene florenta florentina florentine floretta floriana
floriane florica florie florina florinda florine florrie flossie floy flurina folashade folda folorunsho fonda fonn
fortunata fotima fouzia fran franca frances francesca franchesca francia francies francina francine francisca franciska
francisquita francoise francy franka fransiska frantiska franziska frauke freda frederica fredericka frederika frederike
frederikke frederique fredia fredrika freeda fregn freia freida freja fresia freya freydis freygerdur freyja freylaug
freyleif frida fridah fridbjorg fridbjort fridborg friddis friddora fridey fridfinna fridgerdur fridjona fridlaug
fridleif fridlin fridmey fridny fridrika fridrikka fridros fridrun fridsemd fridthora fridveig frieda friedericke
friederike friedhilde friedl friedlinde frigg frodny frona fronia fronie fronnie frostros frusina fugen fuma fumiko
funmilayo fura gabel gabriela gabriele gabriella gabrielle gabrielly gaby gaefa gaeflaug gaelle gaia gaida gail gaja
galilea galina gambo ganga ganimete ganiye garima garnett gasti gauja gaurangi gauri gaurika gautami gauthildur gawati
gayathri gaye gayla gayle gaylene gaynell geanina gearldine geeta geetika gefjun gefn geira geirbjorg geirdis geirfinna
geirfridur geirhildur geirlaug geirlod geirny geirridur geirrun geirthrudur gelengul gelsomina gema gemma gena genevieve
genevra gennie genovefa genoveva genta gentiana georganna georgeann georgeanna georgene georgeta georgetta georgette
georgia georgiana georgiann georgianna georgie georgina georgine geraldine geralyn gerarda gerardine gerda gerdi gerdur
gerhild geri gerlind gerlinde germaine germana gerri gerta gertha gerti gertie gertraud gertraude gertraut gertrud
gertruda gertrude gertrudis gesa gesare gesche gesine gestheidur gestny gestrun geta gethera getrude geun-hye ghaliyati
gherghina ghislaine gia giada giana gianina gianna gidget giesela gifty gigi gigja gilberte gilda gillian gillie gilly
gilma gilslaug gina ginette ginger ginny gioia giorgia giorgiana giovanna girtha gisa gisela gisele giselle gisla gisley
gislina gislinde gislny gislrun gislunn gisselle gissunn gita gitta gitte giulia giuliana giulietta giuseppa giuseppina
gizela gizella gizem gjaflaug gladis glady gladyce gladys glenda glendora glenna glennie glennis glenys glinda glo gloa
globjort glod glodis gloey gloria glynda glynis gna godelieva godelieve gogo gok gokce gokperi golda goldia goldie goli
goncafer gonul gordana gorsev gozem graca grace gracelyn gracia graciana gracie graciela grainne grania gratiana
gratiela grayce grazia graziella grazyna greca grecia gregoria grein grelod gret greta gretchen grete gretel grethe
gretl gretta gricelda griet grieta grima grimey grimheidur grimhildur grisel griselda gro groa gua gudbjorg gudbjort
gudborg guddis gudfinna gudfridur gudjona gudlaug gudleif gudlin gudmey gudmunda gudmundina gudny gudridur gudrun
gudsteina gudula gudveig gugu gugulethu guillermina gul gulay gulbani gulbeyan gulbiye gulce gulcegun gulcin guldam
gulder guldunya gulenay guler gulev gulfari gulfeza gulgen gulguzel gulhisar gulinaz gulkadin gullbra gulluhan gullveig
gulmira gulmisal gulnar gulnaz gulnaziye gulnur gulozge gulper gulsa gulsalin gulselin gulsen gulseref gulseren gulsevil
gulsiye gulsu gulsum gultac gulten gulter gulus gulustan gulxar gulzadiye gulzar gumma gunay gunborg gunda gundel
gundhild gundi gundula gunebakan gungoren gunhild gunilla gunita gunn gunnbjorg gunnbjort gunnborg gunndis gunndora
gunnel gunnella gunnfinna gunnfridur gunnharda gunnheidur gunnhildur gunnjona gunnlaug gunnleif gunnlod gunnrun
gunnthora gunnthorunn gunnur gunnveig gunnvor gunsel gunta gunvor gurcuye gurli gurry gurten gussie gusta gusti gustie
guusje guvercin guzey gwen gwenaelle gwenda gwendolen gwendoline gwendolyn gwyn gwyneth gyda gydja gydridur gyongyi
gyorgyi gytta habiba habibe hacile hadassa hadassah hadda haddy hadicha hadija hadiza hadjer hadrey hae hafbjorg hafborg
hafdis hafey hafiza haflida haflina hafny hafros hafrun hafsa hafsat hafshah hafsteina hafthora haiba hailee hailey
hailie hajnalka hakonia haleigh halenur haley hali halie halima halina halisi haliye halla hallbera hallbjorg hallborg
halldis halldora halley hallfridur hallgerdur hallgunnur hallie hallkatla hallny hallrun hallveig hallvor halyna hamima
hamiyet hamsini hana hanako hanan hanbiken hani hania hanife hanim hanja hanna hannabel hannah hannchen hanne hannele
hannelore hanney hanny hanora hansa hansina hansultan harbinaz harinakshi harini harita harlene harpa harriet harriett
harriette haruka haruko hasel hasgul hashiki hasina hasna hasret hassie hatice hatima hatin hattie haudur hauwa hava
havali havse hawa hawehindi hayat haydee hayel haylee hayleigh hayley haylie hayrunnisa hazel hazelle hazine hazle
heather heba hedda hedvig hedviga hedvika hedwig hedy hege heida heidbjorg heidbjork heidbjort heidbra heiddis heide
heidelinde heidelore heidemarie heiderose heidi heidlaug heidloa heidny heidros heidrun heidur heidveig heidy heike
hekime hekla helaine helan heleen helen helena helene helga heli helina hella helle hellen hellena hellevi helma helmi
helmtrud heloisa heloise helvi helyn hema hemal hemangini hemani hendrikka henife henni hennie henny henretta henrieta
henrietta henriette henrika henrike hera heracleea herbjorg herbjort herborg herdis herfridur hergerdur herlaug herlinda
herlinde herma hermelinda hermina herminda hermine herminia hersilia herta hertha herthrudur hervor hessie hester hesti
hettie hetty heva hezniye hicran hidaya hilah hilary hilayda hilda hildah hildburg hilde hildegard hildegarde hildegart
hildegund hildegunde hildibjorg hildigerdur hildigunnur hildiridur hildisif hildred hildur hilkka hillary hillevi hilma
hiltraud hiltrud himinbjorg hina hinet hinewai hinrika hinrikka hiral hiroko hjalmdis hjalmey hjalmfridur hjalmgerdur
hjalmros hjalmrun hjalmveig hjalta hjaltey hjordis hjorfridur hjorleif hjorny hjortfridur hladgerdur hledis hlif hlin
hlokk hoa hodari hodd hogna holley holli hollie holly holmbjorg holmdis holmfridur honora hope hortencia hortense
hortensia hortenzia hoskadem houda hrafna hrafnborg hrafndis hrafney hrafngerdur hrafnheidur hrafnhildur hrafnkatla
hrafnlaug hrafntinna hraundis hrefna hreindis hrodny hrolfdis hronn hrund huban hubertine huda hugbjorg hugbjort hugborg
hugdis hugljuf hugrun huguette hui hui-jun huia huld hulda huldah huldis huldrun hulya humaira humaiya humayra humeyra
hunbjorg hundis hungerdur huong hurican hurmet hurside huruyet husnuhal hvonn hyun iara iasmina iben ibeth ibironke
ibolya ica icey icha icie icimbike ida idabelle idalia idamae idda ide idell idella idika idun idunn iesha ieshia ieva
ifa ifeoma ifora ifunanya ignacia iida iiris ijaya ika iklim ikram ikshita ila ilah ilaria ilda ildes ildiko ildiz
ileana ilene ilenia ilga iliana ilinca ilka ilkbahar ilklima illa ilma ilmur ilo ilona ilonka ilper ilsa ilse ilze ima
imane imani imany imara imelda imene imge imke immy imo imogen imogene imona imrihan ina inara inaya incifir inda indah
indali indi indie indira indy ine inell ines inese ineta inez inga ingalill ingdis inge ingeborg ingeburg ingegard
ingegerd ingela ingelise ingelore inger ingetraud ingetraut ingey ingheidur inghildur ingibjorg ingibjort ingiborg
ingifinna ingifridur ingigerdur ingilaug ingileif ingilin ingimaria ingimunda ingiridur ingiros ingisol ingiveig ingrid
ingrida ingried ingrun inguna ingunn ingveldur inka inken inkeri inmaculada inna insa insaf inta intan intizar ioana
ioanina iola iolanda iona ione ionela ionelia iosefina iren irena irene iretioluwa iriana iridenta iridian irina irine
iris irja irma irmela irmeli irmengard irmgard irmhild irmi irmingard irmtraud irmtraut irmtrud irmy irpa irunn irva
irya iryna isa isabel isabela isabell isabella isabelle isabelly isadora isafold isalind isaline isamar isaura isbjorg
isdis isela isey isfold isgerdur isha ishani ishanvi ishildur ishita isidora isin isis isla islaug isleif islime ismey
isobel isol isold isolde isolina isra isrun issol isveig ita itanya itzel itziar iulia iuliana iunn iustina iva ivah
ivana ivanka ivanna iveta ivette ivey ivie ivka ivona ivone ivonne ivy iwona iyabode iyadunni iyana iyanna iymona iza
izabela izabella izabelle ize izel izetta izola izora jaana jacalyn jacey jacinda jacinta jacintha jackeline jacki
jackline jacklyn jaclyn jacobine jacque jacquelin jacqueline jacquelyn jacquline jacqulyn jada jade jadranka jadwiga
jaeda jael jaelyn jaelynn jagrati jagvi jahi jaida jailene jailyn jaimee jaimie jakayla jakobina jaleesa jalisa jalissa
jaliyah jalsa jalyn jalynn jamalia jami jamila jamiya jammie jamya jana janae janaki janani janay jane janeen janel
janell janelle janene janessa janet janeta janeth janett janetta janette janey janiah janice janie janin janina janine
janis janita janiya janiyah janja jann janna janneth jannette janni jannie jannika januja janya janyce jaquelin
jaqueline jara jarmila jarnbra jarngerdur jaromira jaroslava jarthrudur jarun jaruthip jasiri jaslene jaslyn jasmijn
jasmin jasmina jasmine jasminka jasmit jasmyn jasmyne jasna jaunita javiera jayalalithaa jaycee jaycie jayda jayde jaye
jayla jaylah jaylee jayleen jaylene jaylinn jaylyn jaylynn jayme jayne jazlene jazlyn jazlynn jazmin jazmine jazmyn
jazmyne jeana jeane jeanetta jeanette jeanie jeanine jeanmarie jeanna jeanne jeannette jeannie jeannine jeanny jebet
jecinta jedidah jeevika jeffie jekaterina jelagat jele jelena jelita jelka jemima jemimah jemma jemutai jena jenell
jenelle jenetta jenette jeni jenifer jeniffer jenilee jenine jenipher jenise jenna jennefer jennette jenni jennie
jennifer jenniffer jenny jensina jente jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeptoo jeraldine jeri
jerica jerilyn jerilynn jerneja jerono jerop jerotich jerri jerrica jerrie jerrilyn jerusha jeruto jeryl jesca jesenia
jesica jessenia jessi jessica jessika jessye jesusa jetta jettie jhalak jhoana jil jill jillian jimena jin jina
jindriska jinnie jinthe jirina jitka jo joa joan joana joanie joann joanna joanne joaquina jocelyn jocelyne jocelynn
jodee jodi jodie jodis joell joella joelle joellen joetta joette jofridur johana johanna johannah johanne johnetta
johnna joi jokla jokulros jolan jolana jolanda jolanta jolanthe joleen jolene jolette jolie jolien jolijn jolin jolina
joline jolynn jona jonanna jonasina jonbjorg jonbjort jondis jondora jonell jonelle joney jonfridur jongerd jonheidur
jonhildur joni jonida jonina joninna jonna jonnie jony jora jordana jordin joretta jorgina joridur jorja jorlaug jorunn
josebina josee josefa josefiina josefin josefina josefine josefita joselin joseline joselyn josepha josephina josephine
josette josiane josianne josie josiephine josipa joslyn josphine jossie josy jovana jovina jovita joy joyce joycelyn
joye joyline jozefa jozefina jozica juana juanita judea judi judie judit judita judith judy judyth jula jule juli julia
juliana juliane juliann julianna julianne julie juliet julieta julieth julietta juliette julija julijana juliros julisa
julissa julita juna june jung junia juniana junie justina justine justyna jutta juulia jyoti jytte kaaren kaarina kaat
kacey kaci kacie kacy kadence kadijah kadinana kadlin kadri kaeja kaela kaelyn kaelynn kahina kaia kaija kaila kailee
kailey kailyn kaisa kaitlin kaitlyn kaitlynn kaiya kaja kajsa kala kaleena kaleigh kalene kaley kali kalie kalina
kaliyah kalla kallie kaltrina kaluwa kalyn kamala kamaria kami kamila kamilah kamilla kamilly kamma kamora kamya kana
kandace kandef kandi kandice kanesha kani kania kanisha kaori kapitola kara karama karan kardelen karen karey kari karie
karima karimah karin karina karine karis karissa karitas karla karlee karlene karley karlie karlijn karlina karlinna
karlotta karly karma karmen karo karol karola karolien karoliina karolin karolina karoline karolyn karon karren karri
karrie karsyn kartika karyl karyme karyn kasandra kashish kashvi kasia kasie kasiyah kaskazi kassandra kassidy kassie
kata katalin katalina katariina katarina katarzyna katcha kate katelijne katelin katelyn katelynn katerina katerine
kateryna kathaleen katharina katharine katharyn kathe katherin katherina katherine katherinne kathern katheryn kathey
kathi kathie kathinka kathleen kathlene kathlyn kathrin kathrine kathryn kathryne kathy kathyrn kati katia katica katie
katina katinka katja katla katleen katlin katlyn katlynn katri katrien katriina katrijn katrin katrina katrine katriona
kattie katty katy kaver kavita kavya kay kaya kaycee kaydence kaye kayla kaylah kaylan kaylee kayleen kayleigh kaylen
kaylene kayley kayli kaylie kaylin kaylyn kaylynn kazime kazuko keanna keara kecia keeley keely keena keesha keeva
kefser keiko keila keira keisha kelcie keli kelis kellee kelli kellie kellye kelsea kelsey kelsi kelsie kemuma kemunto
kendal kendra kenia kenisha kenley kenna kennedi kenyatta kenyetta kenza keri kerime kerri kerrie kerstin kerttu kerubo
kesha keshia ketilbjorg ketilfridur ketilridur keya keyla kezban kezia keziah khadidja khadija khadijah khalilah
khanyisile khloe kia kiah kiana kiandra kianna kiara kiarra kibafupia kibibi kiera kierra kiersten kiesha kifaye
kikelomo kiki kiley kimber kimberely kimberlee kimberley kimberli kimberlie kimberly kimora kimya kinaya kindra kinga
kinley kinsey kinsley kiojah kipepeo kira kiran kiri kirsi kirsten kirsti kirstie kirstin kirstine kirsty kisha kisima
kitan kitti kittie kiwara kiya kiyoko kizzie kizzy kjalvor kjersti kladia klara klare klaudia klaudie klavdija klea
klementina kleopatra kloe klothilde kolbjorg kolbra kolbrun koldis kolfinna kolfreyja kolgrima kolka koncagul konkordia
konny konstanze konul kora kordula kori korinna korka kormlod kornelia kortney kosisochukwu kourtney kreszentia kreszenz
kria kriemhild krisha krishna krissy krista kristal kristan kristbjorg kristborg kristel kristen kristensa kristey
kristfridur kristgerdur kristi kristian kristiana kristiane kristianna kristie kristien kristiina kristin kristina
kristine kristjana kristjona kristlaug kristlin kristlind kristny kristolina kristros kristrun kristthora kristveig
kristvina kristy kristyn kristyna krisztina kritika krysta krystal krysten krystin krystina krystle krystyna ksenia
ksenija kubran kuchanua kum kumiko kumral kumush kunigunda kunigunde kunkyi kutgun kutun kveta kvetoslava kwamboka kweli
kya kyara kyla kylah kylee kyleigh kylene kylie kyllikki kym kyong kyra kyrie kyung lacey laci lacie lacramioara lada
ladina ladislava ladli ladonna laela laerke laetitia lahoma lai laia laika laila lailah lailati lainey laini lais laisha
lajita lakeisha laken lakendra lakesha lakeshia lakisha lakshmi lala lale lalita lalla laly lan lana lanette laney lani
lanie lanita lannie laoise laora laquita lara larae laraine laras larensina laretta larey larhonda larisa larissa larue
lashanda lashawn lashonda lashunda lasonya lata latanya latarsha latasha latesha laticia latifa latifah latika latisha
latonia latonya latoria latosha latoya latoyia latrice latricia latrina laufey laufheidur laufhildur lauga laugey
laugheidur launa laura laure laureen laurel lauren laurene laurentia lauretta laurette lauri lauriane laurie laurina
laurine lauryn lavada lavanya lavelle lavenia lavera laverna lavina lavinia lavize lavon lavona lavonda lavonia lavonne
lawana lawanda lawrencia layla laylah laylo lea leah leala leana leandra leane leann leanna leanne leatha leatrice leda
leeann leeanne leela leen leena leesa leia leidy leikny leila leilani leire leisa leisha leitha lejla lekha lela lelah
lelar lelia lella lempi lena lenah lene leni lenka lenna lennie lenora lenore leocadia leokadia leola leoma leona
leonarda leone leoni leonia leonie leonor leonora leonore leontina leontine leopolda leopoldina leopoldine leora leota
lera lerze lesa lesana lesia leslee lesli lesly lessie lesta leta letha lethia leticia letitia letizia letta lettie
letty leva levina lexi lexie lexis lexus leydi leyla leyli leymah leyre lezize lhanzey lia liana liane liba libbie libby
libia libni libusa libuse liceth licia lida liddie lidia lidie lidija lidwina lidya lieke liene liesa liesbet liesbeth
lieschen liesel lieselot lieselotte lieve lieze lif lifdis liga ligia ligita liisa lila lilah lili lilia lilian liliana
liliane lilianna lilie lilija lilijana lilita lilja liljana liljuros lill lilla lillemor liller lilli lillia lillian
lilliana lillianna lillie lillis lilly lilo lilou lily lilyan lilyana lilyanna lin lina linah linbjorg lind linda lindah
linddis linde lindis lindita lindsay lindy lineik linet linette liney ling lingny linh linhildur linn linna linnea
linnie linsey lintang lioara lioba lipika liridona lisa lisabet lisandra lisanne lisbet lisbeth lise lisebet liselott
liselotte liseth lisette lisha lissa lissette lissi lissie lissy listalin lita litha littie litzy liv liva livia liwia
liya liz liza lizabeth lizbeth lize lizete lizeth lizette lizz lizzie lizzy ljiljana ljosbjorg ljosbra ljotunn ljubica
ljubov ljudmila loa lockie loda loes lofn loftveig logey loice loida lois loise lokbra lola lolita lolla lollie loma
lona londisizwe londiwe londyn loni lonna lopa lora loraine lorayne lorean loredana loree loreen lorelai lorelei loreley
lorena lorene lorenza loretta loretto lori loria loriann lorie lorinda lorine loris lorna lorraine lorrayne lorretta
lorri lorrie lossie lota lotta lotte lotti lottie louana louane louann louanna louella louetta louisa louise loula louna
lourdes lousie louvenia lova lovey lovie lovina lovis lovisa loyce loyola luana luann luanne luara luberta lubica
lubomira luboslava luce lucero lucetta lucette lucia luciana lucie lucienne lucija lucila lucile lucille lucina lucinda
lucindy lucrecia lucretia lucrezia lucy luda ludie ludivine ludmila ludmilla ludomila ludovica ludvika ludwina lue
luella luena luetta lufen lugenia luigia luigina luisa luisana luise luisina luitgard luiza lujza lukka lula lulah lular
lulie luljeta lulla lulu luminita luna lunna lupita lura lurana lurena lurline lusia lusinda lutgarde lutgardis lutgart
lutie luvenia luvinia luvisa luz luzia luzie luzmira lya lyda lydia lydiah lydiane lydianne lydie lykke lyla lylah lyn
lyna lynda lyndia lyndsay lyndsey lynette lyngheidur lynley lynne lynnette lynsey lysiane lyubov lyudmila maaike maaria
maarit maartje maaya mabel mabell mabelle mabil mable macarena macaria macel macey machelle maci macide macie mackenzie
macy madaha madalena madalina madaline madalyn madalynn madara maddalena maddison maddy madeleine madelene madelief
madeline madelyn madelynn madge madhavi madie madilyn madilynn madina madini madisen madison madisyn madleina madlen
madlyn madoa madonna madora madyson mae maebell maebelle maegan maelle maelys maeva maeve mafalda maftuna magali magalie
magaly magan magarete magda magdalen magdalena magdalene magdaline magdolna magen magga maggey maggie maggy magna
magndis magnea magnes magney magnfridur magnheidur magnhildur magnthora magnusina magny magret magrit mahala mahali
mahalia mahalie mahi mahigul mahika mahnaz mahter mahulena mai maia maida maidis maie maighread maija maike maiken maila
maimuna maimunah maira maire mairead mairin maisa maisha maisol maisy maite maivi maiya maja majani majella majken
majorie majvor makaila makala makarena makayla makena makenna makenzie maksude mala malak malala malaya malea maleah
maleeha malen malena malene malfridur malgorzata malhildur malia maliah malika malin malina malinda malisa malissa
malissie maliyah maliza malla malle mallie mallorie mallory malmfridur malorie malou malu malva malvina malwina mamata
mame mamen mamie mammie manadis manca manda mandi mandie mandy manel manerva manervia maney manie manilla manja manola
manon manuela manuelita manuella manuelle manya mara maraea maralyn maranda marcela marcelina marceline marcella
marcelle marcheta marci marcia marcie marcy mardell mardis maree mareen mareike mareikura mareile marela mareli marella
marely maren marese marey marfridur marga margaret margareta margarete margaretha margarethe margarett margaretta
margarette margarida margarita margarite margaritha margaud margaux marge margene margeret margery marget margherita
margie margit margita margitta margo margorie margot margoth margret margreth margrethe margrett margretta margrieta
margrit margrith margrjet marguerite margueritte margunnur margurite margy marheidur mari maria maria-ressa mariah
mariam mariama marian mariana mariane marianela mariangela marianita mariann marianna marianne maribel maribeth marica
maricel maricela maricica maricruz marie mariechen marieke mariel mariela mariele mariella marielle marieluise marietta
mariette marija marijana marijke marika mariko marilee marilena marilla marilou mariluz marilyn marilynn marin marina
marinda marinela marinella marinette marini marinka marioara mariola marisa marise marisel marisela marisol marissa
maristela marit marita marite maritta maritza mariuca mariuerla mariya mariyah marja marjaana marjana marjanca marjani
marjatta marjeta marjo marjona marjorie marjory marjukka marjut marketa marketta markita markrun marla marlana marlaug
marlee marleen marleigh marlen marlena marlene marleny marlie marlies marliese marlis marlise marlo marly marlyn marlys
marlyse marna marni marnie marnita marolina marolyn marquerite marquita marsa marselia marselina marsha marsibil
marsilia marsy marta marte martha marthe marti martika martina martine martirio martta marusa marva marwa mary maryam
maryann maryanne marybelle marybeth maryellen maryjane maryjo marylee marylene marylin maryline marylou marylouise
marylyn maryse maryvonne marzena masa masako maside masih massiel masume matea mateja mathilda mathilde matie matilda
matilde matta mattea matthea matthia matthilda matthildur mattiana mattie mattina matty mattye maua maud maude maudie
maura maureen mauricette maurine mavie mavis maxie maxine may maya mayawati maybell maybelle maye mayerly mayme maymie
maynur mayra maysa mayte maza mazie mckayla mckenna mckenzie meabh meagan meaghan mechelle mechthild mechthilde mechtild
mecide meda medora mee meena meera mefharet megan megane megawati meggan megha meghan meghana meghann mehdiye mehin
mehrigul mehrimoh mei meibh meike meira meja mekhala mekkin melaha melania melanie melanine melany melba melek meleknur
melikkan melina melinda melisa melissa melissia melita melitta melkorka mellie mellisa mellissa melodee melodie melody
melonie melony melros melul melva melvina melvine mena mendy menfeat menisan meral merav merba mercedes merche mercyline
mereana meredith merel meret merete merethe meriem merike merilyn merim merita merja merlene merna merri merrie merrilee
mertie merva merve mervi mery meryem meryeme meryl messiana mesude metha metka metrine metta mette mettie meveddet
mevludiye mey meyhanim meyransa mezide mia miah micaela micayla michaela michaele michala micheala michela michele
michelina micheline michell michelle michiko micki mickie mie mieke miesha migdalia mignon miguela mihaela mihrab
mihriye miia mika mikaela mikaelina mikaila mikako mikala mikalah mikayla miki mikkalina mikki mila milada milagros
milana milcah milda mildred mildridur milena miley milica milissa milka milkah milla millaray mille millicent millie
milly miloslava milota milou miluse mima mimi mimmi mimoza mimy mina minda mindi mindy minerva minervia minibe minney
minnie minny minodora minta mintie mioara mira mirabela miranda miray mirdza mireia mireille mirela mirella mireya
miriah miriam miriama mirian mirja mirjam mirjami mirjana mirlinda mirna mirona miroslava miroslawa mirra mirriam mirta
mirte mirtha mirthe mirtie miruna miryam misra missie missy misti mistie misty misuli mitali mitchelle mittie mitzi
mitzy miya miyesser mjadveig mjalldis mjallhvit mjoll mkarkara mnqobi moa modesta modis modupe moeidur moesha moey
mofifoluwa moheidur mohini mohinur mohlaroyim moira mojca mojisola mojisoluwa mollie molly momoko mona monalisa monica
monicah monika monique monja monna monnie monserrat mora moraa moradeke morag morayo moreen morena morenike morgane
moriah morine mork morolake mosinmileoluwa mossie mosunmola motunrayo moureen mourine moya moyosore mozell mozella
mozelle mrihani muarra mubetcel mubina mucevher muferrih mufide mugber mugdha muhima muhiye muhsina mui muireann muizza
mujde mukbile mukrume mumtaze mumtoz munda mundheidur mundhildur mundina munezzer munisa muret muriel murielle mursalina
musaffa musemma musfira mushtariy musila muskunaz muslima musure mutia muvahhide muveddet muxlisa muzayyana muzdalifa
mwamini mwanajuma mwanamisi mwasaa mya myah myla mylee mylene mylie myong myr myra myranda myriam myrl myrle myrna myrra
myrta myrtha myrthe myrtice myrtie myrtis myrtle myrun nabila nada nadege nades nadeschda nadeshda nadezda nadezhda
nadia nadin nadine nadiya nadja nafile nafula nahiara nahla naiara naide naima naimh nair naja najuma najwa naki nakia
nakisha nakita nalan naliaka nallely nan nanami nanci nancie nancy nandini nanette nanie nanjala nanna nannette
nannie nansy naoimh naoko naom naoma naomh naomi naomy narcisa narhanim narimane naringul nashipie nasiba nasra nastja
natacha natalee natali natalia natalie natalija natalja nataly natalya natasa natascha natasha natasja natasza natella
nath nathalia nathalie nathaly nathari nathasha natividad natosha nattsol nautica nawal nayara nayaret nayareth nayeli
nayely nayfa nayibe naz nazende nazi nazidil nazimet nazli nazlihan ndumiso nea nealie nealy neasa nebiha necilal necva
nedda nedjma nedra neelima neema nefaret nefiye neha neja nejdet nekesa nela nelah nelcy nelda nele nelia nelida nelie
nelima nell nella nelle nelli nellie nelly nelsy nelya nena nenna neola neoma neppie neptun nerea nereida neriban nermin
nesfe neslinur neslisah nesrin nesrine nessa neta nete netra netta nettie neva nevaeh neval neveah nevenka nevgin nevise
nevsale neyran neza nezengul nezize nga ngaire ngoc ngozi nia niamh niara nichelle nichol nichola nichole nicki nickie
nicol nicola nicolasa nicole nicoleta nicoletta nicolette nicoline nicolle niculina nidbjorg nidhi nidia nidra nienke
nieves nigar nigesa nigmet nihan niharika niina nika niki nikia nikita nikki nikol nikole nikolett nikoletta nikolina
nila nilam nilcan nilda nili nilima nilsa nilufar nimakoah nimrat nina ninetta ninfa nini ninioluwa ninna ninnie ninoska
ninthe nira nirgul nirja nirmala nisa nisha nita nitara nives njala njola njozi nkazimulo nkiruka nkosazana nneka
nobantu nobie nobuhle noeleen noelia noeline noella noelle noemi noemie nohely nohora noirin nokulunga nola noleen nolia
nolie nollaig noma nomagugu nomalanga nomasonto nomathalente nomathemba nomcebo nomthandazo nomusa nomvula nona
nonhlanhla nonie nonjabulo noora noortje nora norah nore noreen norene noreta noretta norica norina norine norita norma
notburga nothando nott nour novi noxolo nozibusiso nozima nozizwe nqobizitha nuala nubar nubia nudret nula nura nuran
nuray nurbanu nurda nurdeniz nurey nurgil nurhayet nuria nurice nuriya nuriyet nurlana nurmelek nursan nurseda nurser
nursim nurtac nurten nurul nurveren nury nusa nya nyaboke nyah nyanchama nyasi nyasia nybjorg nydia nyla nylah nynke
nyoka nyoni nyota nyree nyuki oana obdulia obianuju oceane ocie octa octavia octaviana octavie oda odalis odalys odda
oddbjorg oddfreyja oddfridur oddgerdur oddhildur oddlaug oddleif oddny oddrun oddveig oddvor odelia odeline odette odika
odile odina oeshi ofelia ofeliya ofra ogechi ogmunda ogn ogus ojasvi oksana oktavia oktovia ola olafia olafina olajumoke
olalla olar olasunmbo olavia olena olene oleta olevia olga olimpia olina olinda oline oliva olive olivia olivie olivine
olly ololade olrun oluchi olufunke olufunmilayo olus oluwakemi olveig olwen olwethu oma omaira omaja omie omina omisha
omobolanle omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi omriye omya ona oneida oneta oney oni
onie onnie onyinye oona oonagh opal opha ophelia ophelie opwonya ora orah oralia orbrun orcin orelia orene oreofe
orfelina orfhlaith orfiye oriana orilla ork orka orlagh orlaigh orlaith orlena orma ormheidur ormhildur orna ornella
orpha orra orsolya ortansa ortrud ortrun orvokki osa osha osiyo osk osp ossie ota otelia otilia otilija otkatla otta
ottilia ottilie otylie ouida oumou outi oviya ovun owethu oxana oyenike oyindasola oysha ozana ozay ozbilge ozdes ozell
ozella ozge ozgun ozie ozioma ozlem ozpetek ozyurt pabla paca pacifica padma padmi padraigin pahal paige pairlee paityn
paivi paivikki paksu pala paldis paley palfridur palhanna palheidur palhildur palin palina pallavi pallie palmey
palmfridur palmira paloma palrun pam pamala pamela pamelia pamella pandora panini panya paola paoletta paralee paramita
paraschiva parlee parthenia particia pascale pascaline pascuala paskalia pastora patrica patrice patricia patricie
patricija patrina patrisia patrizia patsy patti pattie patty paula paule pauletta paulette paulica paulien pauliina
paulin paulina pauline pavani pavla pavlina paye payten paz pearl pearla pearle pearlene pearlie pearline peggie peggy
pekkan pembesin penelope penina peninah penni pennie penny pepita peren perinur peris perla perlita permelia permun
pernilla pernille perri perrine pesent peta petra petrana petrea petrina petrona petronela petronella petronila petrun
petrunella petruta phanice phebe pheobe phileine philippa philis phillis philomena philomene phuong phylicia phylis
phyliss phyllis pia piedad pien pierette pierina pierrette pietra piia pilar pili pina pinkey pippa piran piret pirjo
pirkko piroska pleun pluma polina pollie polly polona polonca pompilia pooja porsche porsha portia pratibha pria
pricilla primitiva prisca priscah priscila priscilla priscillah prisha priska priti priya priyanka profira prudencia
prudie puji puk puput purcek purificacion pushti puspa puti putri qaratel qiana qori queenie quiana quinter quinty qumru
qushi raagini rabbiye rabea rabecca rabi racha rachael rachana racheal rachel rachele rachell rachelle rachida rachita
racquel rada radeke radha radhika radhildur radka radmila radoslava radovana rae raegan raelyn raelynn raewyn rafaela
rafaella raffaela raffaella rafia rafila rafney rafnhildur ragna ragnbjorg ragney ragnfridur ragnheidur ragnhild
ragnhildur rahab rahayu rahel rahiye rahma rahmi raija raili raina raisa raissa rajata rajeshri rakel rakide raksha
raluca ramona ramonita rana randa randalin randi randidur rani rania ranka rannva rannveig raphaela raphaelle raquel
rashida rasma ratih ratna rayana rayen rayhona rayla raymonde rayna rayne rayyona reagan reanna reatha reba rebbeca
rebbecca rebeca rebecca rebecka rebeka rebekah rebekka rebihat reet refet regan regena regenia regina reginbjorg regine
regitse regitze regula rehema rehime reidun reina reingard reinhild reinhilde rejane reka rekha rella remedios rena
renada renae renata renate renea renee rengul reni renita rennie renske resi ressie restu reta retha retta rettie reva
revza reyhan reyn reyna reyndis reynheidur reynhildur rezin rheta rhian rhianna rhianne rhiannon rhoda rhona rhonda ria
rianna rica ricarda richelle ricki ridhi rifkiye rigmor rihanna riikka riina riitta rika rikey rikka rikke rikki rilla
rillie rin rina rinda rini ripley risa risper rita ritt ritu ritva riya robbin roberta robertina robiya robjorg robyn
rochelle rocio rodah rodica roena rofn rogn roise roisin rojnu roksana rolanda rolande rollande roma romana romane
romanita romelia romina romona romy rona ronda roni ronja ronke ronna ronni ronya roos roosa rori ros rosa rosabelle
rosalba rosalee rosaleen rosalia rosalie rosalina rosalind rosalinda rosalinde rosaline rosalva rosalyn rosamond rosana
rosann rosanna rosanne rosaria rosarie rosaura rosbjorg rosborg rose roseann roseanna roseanne rosel roselia roselinde
roseline rosella roselyn roselyne rosemarie rosemary rosena rosenda rosetta rosey rosfridur roshildur rosia rosie rosina
rosinkara rosinkransa rosita roska roskva rosl roslaug roslin roslind roslinda roslyn rosmarie rosmary rosmunda rosny
rossana rossie roswita roswitha rotraud rotraut rowena roxana roxane roxann roxanna roxanne roxelana roxie roxy roya
roza rozalia rozalija rozanne rozella roziya rozsa rubeyda rubi rubie rubiela ruby rubye rudite rufina ruhide ruhshona
ruhugul ruie rukia rumaysa rumeysa runa rundis runhildur ruperta ruqayya ruqiya ruri ruta rute ruth rutha ruthann
ruthanne ruthe ruthie ruthild ruxanda ruxandra ruza ruzena ruzica ryann ryleigh rylie rym ryma sa'adatu sa'diya saanvi
saar saara sabihe sabina sabine sabra sabrina sacha sachi sachiko saci sada sadao sade sadeti sadia sadie sadiman sadina
sadiye sadye saebjorg saebjort saeborg saedis saefinna saefridur saehildur saelaug saemunda saeny saeros saerun saesol
saeunn saevor safia safina safinaz safiri safiya safta safura sahdiye sahigul sahil sahinder sahnaz sahnuray sahra saige
saire sakina sakura salbjorg saldis salena salgerdur salima salimah salimet salin salina salka sallie sally salma salny
salome salomea salomey salsabila salud salvor salwa samahat samanta samantha samatha samia samiah samiha samina samira
samiya samiyah sanai sanavber sanaya sanda sandi sandie sandra sandra-bland sandrine sanela sangeeta sanije sanita
saniya saniyah sanja sanjuana sanjuanita sanna sanne sanni sannie santana santia santina sanur sanziana saoirse sapa
saphira sara sarabi sarafina sarah sarahi sarai sariah sarina sarita sarka sarlota sarmite sarrah sarvinoz sarya sasha
saskia satia satomi satu saturnina saumu saumya saundra sauti savana savanah saveta savilla savina sayali sayan saygin
sayuri sazime scarleth scarlett scarlette seana seanan seaneen seanna sebigul sebla sebrina secgul sedife seema sefania
sefer sefiye segilola segolene sehel sehreban sehza seija sejda selah selale selcan selcen selcuk selena selene selime
selin selina seline selja selka selma selmin semat semenica semine semra semrin semsinisa sena senia seniha sennur
senora senta seona septi septima serafina serah seraina seref sereina serena serfinaz serina serine serma serman sernur
serpil servinaz seselia sesilia sessa sesselia sesselja sessilia sevara sevcan sevdinar severina severine sevgen
sevginur sevican sevil sevim sevinc sevinch sevketfeza sevla sevsevil seyda seyhan seyyide sezen sha shae shahina
shahnoza shaina shakila shakira shalini shalon shalonda shameka shamika shana shanae shanda shandra shaneka shanell
shanelle shanequa shani shania shanice shaniece shanika shaniqua shanita shaniya shanna shannan shannen shanon shanta
shante shantel shantell shaquana shaquita shara shardae sharday sharde sharee sharen shari sharita sharla sharleen
sharlene sharman sharon sharonda sharron sharyl sharyn shasta shatara shauna shauneen shaunna shavon shavonne shawana
shawanda shawna shawnda shawnee shawnna shawnte shay shayla shaylee shayna shea sheela sheelagh sheena sheikh-hasina
sheila sheilah sheilla sheillah shelba shelbi shelbie shelia shelley shelli shellie shelly shelva shelvia shelvie shena
shenna sheree sheri sheridan sherie sherilyn sherita sherlyn sheron sherree sherrell sherri sherrie sherrill sherron
sherry sherryl sheryl sheryll sheyla shianne shiela shiloh shinead shira shireen shirin shirl shirlee shirleen shirlene
shirley shirleyann shirlie shirly shivani shona shonda shonna shpresa shqipe shravya shreya shu shukrona shyann shyanne
shyla sia sian sibbie sibel sibilla sibille sibongile sibusisiwe sibylla sibylle sidar siddie sidonia sieglinde siegrid
siegried siegrun sien sienna sif sigdis sigdora sigfridur sigga siggerdur siglinde sigmunda signa signe signhildur signy
sigrid sigridur sigrun sigthora sigthrudur sigurast sigurasta sigurbara sigurbirna sigurbjorg sigurbjort sigurborg
sigurda sigurdis sigurdora sigurdrif sigurdrifa sigurey sigurfinna sigurfljod sigurgeira sigurhanna sigurhelga
sigurhildur sigurjona sigurlaug sigurleif sigurlilja sigurlin sigurlina sigurlinn sigurmunda sigurnanna sigurosk
sigurros sigursteina sigurthora sigurunn sigurveig sigurvina sigyn sihawukele siiri silan silanur sile silfa silfrun
silja silje silka silke silla sille silondile silva silvana silvia silviana silvie silvija sima simber similoluwa simina
simisola simona simone simonetta simonia simonne simphiwe simten sina sinaida sinda sindy sinead sini sinikka sintija
siobain sioban siobhain siobhan siofra siphesihle sirap siri sirimavo sirivan sirje sirkka sirpa sirra sirriye sirry
sisi siska sisko sissel sita sithembiso siti siv siya sjofn skaidrite skarpheidur skolastika skugga skula skuld skulina
skye skyla sladjana slava slavena slavica slavka slavomira sloane smaranda smriti snaebjorg snaebjort snaeborg snaebra
snaedis snaefridur snaelaug snaeros snaerun sneha snezana snjafridur snjaka snjezana snjofridur snjolaug snorra socorro
soffia sofi sofia sofie sofija sohret sola solange solbjorg solbjort solborg solbra solbrun soldis soldogg soledad
solene soley solfridur solgerdur solhildur soliha solin soline solkatla sollilja solma solmaz solny solros solrun solva
solveig solvej solvey solvina solvita solvor somadina somer sommer sona sondra songul sonia sonja sonji sonnur sonya soo
sophia sophie sophronia sophy soraia sorana soraya sorcha sorina sorine souad soumia sowande soykan soyler spela
speranta staci stacia stacie stana stanca stanislava stanka starla starr stasia stav stefana stefani stefania stefanie
stefanija stefanny steffanie steffi stefica stefka steina steinbjorg steinborg steindis steindora steiney steinfridur
steingerdur steinhildur steinlaug steinros steinrun steinthora steinunn steinvor stela steliana stella stellah steluta
stepanka stephaine stephane stephani stephania stephanie stephany stephenie stephine sterre stien stigheidur stigrun
stilla stina stine stjarna styrgerdur subomi subutiye suci sudie sudiksha sue suellen sugra suhani suheyda suk sukufe
sula suleyla sultane sumarlina sumarros sumayya sumerya summer sunay suner sungara sunita sunna sunnefa sunneva sunniva
susam susan susana susanita susann susanna susannah susanne suse susen sushma susi susie sussanne sussie suus suvi suzan
suzana suzann suzanna suzanne suze suzer suzette suzie suzy svafa svala svalrun svana svanbjorg svanbjort svanborg
svandis svaney svanfridur svanheidur svanhildur svanhvit svanlaug svanros svanthrudur svava svea sveina sveinbjorg
sveinborg sveindis sveiney sveinfridur sveingerdur sveinhildur sveinlaug sveinros sveinrun sveinsina sveinveig svenja
svetlana swala swantje swati swetlana syahrini sybil sybilla sybille syble sydell sydnee sydni sydnie sylgja sylivia
sylke sylva sylvaine sylvana sylvania sylvia sylviane sylvianne sylvie sylwia symone synnove synthia syreeta sys szilvia
tabatha tabea tabetha tabita tabitha tacnur tadeja tagangul tai taina taja takisha tala talia talibe taliyah tamala
tamanna tamar tamara tamasa tamatha tambika tambra tameka tamekia tamela tamera tami tamia tamica tamie tamika tamiko
tamilla tamisha tammara tammi tammie tammy tamra tamu tamya tana tanesha tangela tangul tania tanika tanisha taniya
taniyah tanja tanmayi tanna tanses tantri tanvi tanya tanyu tara tarah taraji tari tarja tarsha taru taryn tasha tashina
tasia tasvir tatia tatiana tatianna tatjana tatum tatyana tatyanna tawakkol tawana tawanda tawanna tawnya taya tayla
tayyibe tecla teea teela teena tegan teija teitny teja tekla teknaz tella tellervo telma telse temime tempie tena tenika
tenisha tennie tennille teodora teodosia teofila teona tera tercan tere teresa terese teresia teresiah teresita teressa
terez tereza terezia terezija terhi teri terina terra terresa terri terrie terttu tess tessa tessie teuta texanna texie
teybet thabisa thabisile thalia thandazile thandeka thandiwe thao thea theba theda thekla thelma thembeka thembekile
thembile thembisile theodocia theodora theodosia theola theres theresa therese theresia thersa thi thiare thinhinane
thjodbjorg thjodhildur thoka tholl thomasina thora thoranna thorarna thorbjorg thorda thordis thorelfa thorelfur thorey
thorfinna thorfridur thorgerdur thorgrima thorgunna thorgunnur thorhalla thorhanna thorheidur thorhildur thorkatla
thorlaug thorleif thorodda thorsteina thorsteinunn thorstina thorunn thorveig thorvor thra thresa thruda thrudur thufa
thula thura thuri thuridur thursa thury thuthukile thuy thyra thyri tia tiana tianna tiarna tiarra tiberia tibra ticen
tiegan tiera tierra tiesha tiffani tiffanie tiffany tiffiny tiia tiina tiiu tilda tilla tillie tilly timea tina tinca
tincuta tindra tineke tiney tinie tinna tinne tinnie tira tirsa tirza tisa tisha tishie titi titilayo titin tiziana
tjasa tobi toccara todda toka tola tolulope toluwanimi tomasa tomeka tomika tomris tomurcuk tonda toni tonia tonicha
tonie tonja tonje tonya tora torbjorg torfey torfheidur torfhildur tori torie torill torrie tosha toshiko tota tova tove
tovuz towanda toya tracee traci tracie traude traudel traudl traute treacy treasa treena trena tresa tressa tressie
treva tricia triin trilby trina trine triona tripti trish trisha trista tristana triveni triya tru trude trudel trudi
trudie trudy trula tryggva tryggvina tuana tudora tudorita tudosia tuere tugce tui tuija tulay tule tulia tulin tunde
turcan turcein turid turkan turknur turvi tutkucan tuula tuuli tuulia tuulikki tuva tuzenur twana twila twyla tyesha
tyla tyra uberlinda ubika ucchal ucgul uchita udeera udyati uge ugla ujamaa ujunwa ula ulduz ulfa ulfdis ulfey ulfheidur
ulfhildur ulfrun ulke ulkum ulla ulle ulrica ulrika ulrike ulva ulya uma umande umi ummahan ummahani ummuhan umoja umray
umusan una unal undina undine unjani unna unnati unnbjorg unndis unni unnur upadhriti upasna upma ura urania urdur
urishilla urmi urper ursa ursel ursina urska ursula urszula urte urvashi urvi uschi usha usyi uta ute uyanser vacibe
vada vagna vagnbjorg vagnfridur vaishnavi vajen vaka valarie valary valbjorg valbjork valbjort valborg valda valdheidur
valentina valeri valeria valerie valerija valery valeska valey valfridur valgerda valgerdur valhildur valija valinda
valka vallary vallie vally valny valorie valros valrun valthrudur valva valy vamakshi vanda vandana vanesa vanessa vania
vanja vannessa vannie vansha vanya vara varenya varlik varsha varvara vasana vasatika vashti vassie vasudha vasundhara
vebjorg vecide veda vedhika vedika vedis veera veerle vefia vegerdur veig veiga vela velaug velda velia vella velma
velta velva vena vendela vendula venera veneranda venessa venie venita venla vennie venus veny veola vera verda verde
verdell verdie verena vergie verla verlene verlie verna vernell vernelle vernetta vernia vernice vernie vernita veronica
veronicah veronika veronique versa versie vertie vesna vessie vesta veta vetrarros veva vezrife vibeka vibekka vicenta
vicentia vicie vickey vicki vickie vicky victoire victoria victorine vicy vida vidhi vidja viera vieroslava vif vigdis
vigdogg viggunnur vigny viivi vija vikki viktoria viktorie viktorija viktoriya vilborg vildane vilde vildis vilfridur
vilgerdur vilhelmiina vilhelmina villimey vilma vilny vina vinaya vinbjorg vincenza vinciane vineta viney vinie vinnie
vinny vinsy viola violet violeta violetta violette viorela viorica vira virag virdie virgia virgie virgina virginia
virginie viridiana virpi visitacion vita vittoria vivan viveka vivi vivian viviana viviane vivianne vivien vivienne
vjollca vladelina vladimira vlora voichita vonda vonetta voney vonnie vordis vreneli vrinda vrishti vritti vuokko
vyanjana waceera wafae wai waida waimarie wakeeta walburga waldtraut walentina walli waltraud waltraut waltrud wanda
waneta wani wanita warda warhi waridi waseme watika wava weddy weena wenche wencke wende wendi wendolin wendy wenke wera
whitley wibke widisha widya wiebke wikitoria wilda wilfriede wilhelmina wilhelmine willa willene willia williemae
willodean wilma wiltrud winda winifred winni winnie winnifred winny winona wirda wishi wulan wuraola wynona xalak xanim
xena xenia xiaoming ximena xiomara xiti xuan xumar yaa yachana yadavi yadira yael yahaira yahsi yahvi yaiza yajaira
yamile yamilet yamilex yamini yan yana yanara yance yanet yaneth yani yanina yanira yara yareli yaretzi yaritza yasemen
yasemin yashasvi yashawini yashica yashoda yashodhara yashvi yasina yasinta yasmeen yasmin yasmina yasmine yasna yasti
yauvani yazgul yazmin yda yeimy yejide yekaterina yekbun yeni yenifer yenny yeny yepelek yesenia yesica yesil yessenia
yessi yessica yetta yetunde yewande yfke yildiz yina yineth ying yingluck yinthe yja ylenia ylfa ylfur ylja ylva ylvi
ylvie yma ynja yocelyn yochana yoko yolanda yolande yolima yolonda yoselin yoshiko yoshita yosma yousra yrja yrr yrsa
ysaline yucel yudy yui yuki yuko yuli yulia yuliana yulieth yulisa yulissa yuliya yuly yumiko yun yuni yunita yurani
yurany yurdaser yuri yuridia yurtseven yutika yvette yvonne zada zadie zaenab zaharia zahfer zahnya zahra zahro zaida
zainab zainabu zaira zaitra zaituni zakhele zakiyaxon zaliha zalindra zamfira zamira zana zandra zanele zaneta zaniyah
zansi zara zaraza zariah zarina zarna zaynab zdenka zdislava zebirce zehnia zehra zehranur zejna zela zelaya zelda zelha
zelia zelie zeljka zella zelma zelmira zelpha zemfira zemzem zena zenaida zenia zenobia zenovia zenta zenzile zerafet
zeride zetta zettie zevlude zeynep zeyno zhane ziba zibuyile zigrida zilfa zillah zilmil zilpah zilpha zina zinaida
zinal zineb zinhle zinnura zinnure zipporah zita ziva zizi zlatica zoa zoe zoey zofia zofie zofija zohrehan zoie zoila
zoja zola zona zora zoraida zorica zorka zoya zsanett zsofia zsuzsanna zubeyde zuheyla zula zulaikha zulbiye zulema
zuleyxa zulfa zulfuye zulma zumaridi zumre zumrud zunilda zuwena zvonka
"""

_EITHER = """
aaaqil aaban aabid aadam aadil aafiya aahil aalam aalee aalim aamil aamir aamirah aaqil aarif aariz aaryan aashif aashir
aasif aasim aatif aatiq aaus aayan aazim abaan abd abdal abdel-aziz abdelrahman abdi abdul-aziz abdul-rahman abdulla
abdulrahman achmed ade adel adomas adrian adrija aiman aistis aivaras akhmad akira akos aldis aleksandras aleksey
alexandr alexis algirdas ali aliaksandr alsoy alva amani amari ameen ameer amelija amor anatolii andrius angalia angel
antanas antonia antonie apisara arham ariel ariele arijus arin aris arisara arley armandas armani arminas arnas arnoldas
aronas arta artiom arturas arun arunas arvydas asaf asanti asiman asqar assaf atfat atha atheel atit attaf aubrey
audrius augustas auguste augustine aunyaporn auraq aureja aurelija aurica aurimas ausra ausrine avni awadil awamil
awamiri awan awani awj awlya awmar awrad ayamin aydan aysar aysha ayyubi azban azeeb azeez azuolas baahir baaizeed
baaqee baaqir baaree baashir baasim baasit babar baber babs badawi badr baha bahaa bahari bahiy bairbel bakhytzhan
bakytzhan baleegh bambad baqar baqir barb barney barr barraq basaam baseer basem bashaar bashaarat basharat basheer
basheerah basir bassam batal batool bazam becca beda belal benas bennie benyamin berezat bessi bilaal bilel billie
binyamin birousk bizhan blaer blair bobbie boma britt buraid burnice byrd cal cam campbell camryn cannur carey carrol
carroll cary casey cato ceyhun chaifah chaiwut chalisa chamali changaz chanikan channing chanya charlesh charo chashida
chawin chawish chayanin chayapat cheragh chong chris christian chuki chung chus clair clem clemence cleo codie conny
constantino courtney cruz daamin daanish daanyaal daawood dabbah dabir daghfal dainius daire daiyaan dakhil dameer
damurah dana daniar danielius dannie dany daragh darain darian darija darnell darragh dasa dastageer davud dawood dawud
dayyaan deb dee deividas deniz dennie devan devin devon devyn dickie dilma dimitry djamil dmitrii domantas domas
dominique dominyka dominykas donatas donnie dorian dovile dovydas durab edgaras edvardas edvinas eesaa egidijus egle
ehan ehsaas ehsan eidvile eijaz eimantas ejaz ejlaal eka elaf elgie elgin eliahu elisha eliyahu emilis emran enea enrika
enzi erie erikas ernestas esfandyar eshan esra etan etizaaz evaldas evance evgenii evgeniy fadel fadhil fahari fahmi
faizan fanaka faraja farouq faruq fatema faustas faysal faysel fazli fidvi fimar finley francis frankie frannie freddie
fridur fyodor gabby gabi gabrielius galal gale gediminas gennadi gennadii gennadiy georgii georgiy georgy gerd gerry
geza ghaalib ghaazi ghaffaar ghafoor ghaith ghalib ghanee ghanem ghannam ghasaan ghauth ghawth ghayoor ghazalan
ghazanfar ghazanfer ghazawan ghazi ghazzal ghiyaath ghiyath ghufran ghulaam ghunayn ghusharib ghusun ghutayf giedre
giedrius gilman gintare goda goeran gohar gordy grahame grigori grigoriy grigory guadalupe guiomar gulab gulfaam gulfam
gulshan gunar guney gunver gustas gyte gytis habeeb hadley haim hamed hameed hanh hank hansi harlow harnail harper hayim
hazeem hedi hekima henri herb hollis hong hosein howie hryhoriy hsiao-ping husni hussein hussien huzaifa hyon iakov
iaroslav ibaad ibraaheem ibraheem ibrahim idrees iegor iesa iftikhaar igal iggy ignas igne ihab ihsaan ihsan ihtesham
ihtiram ihtishaam ihtsham ijli ikhlaas ikraam ikramah ikrimah ilan ilia illia indra indre ioram iouri ira irfan irmantas
ismaeel itzhak iurii ivica izaaz izabele izak izzy jaabir jaafar jabbaar jabir jabr jackie jad jaden jadyn jafar jaffer
jahangir jahanzeb jahdami jahdari jahiz jahm jaiden jaidyn jaime jalaal jalees jalil jamey jamie jan janne jaruwan
jayalalitha jayden jaylen jaylin jean jelal jem jen jenn jensen jeong jeremie jessie jessy jewel jewell jez jimmie
jinjuta jitrin jody johnie johnnie jokubas jong jonny jordan jordyn jorune josif jua juni juozas jurgita justas justinas
juul kaamil kaashif kaazim kabeer kachela kader kafeel kahurangi kaiser kajji kajus kalbi kaleem kaleema kamari kameron
kamolchanok kamryn kaombwe karaamat karam karel karli karolis kasam kasey kashan kashif kassem kasym kat kath kato katya
kauthar kawkab kawthar kayden kaysan kazi kelley kelly kendall kennedy kenzie kerry kestutis keyaan khaalid khaan
khaleda khalifa khalifah kiburi kijana kim kipenzi kipras kirby kiril kodchaporn koko kornelija kostiantyn kostya
kotryna kris krishnan kristupas krsna kseniya kulnun kunaporn kyrylo labeeb labib lacin laeeq lahiah laiq laith lajlaj
laloo laqeet lateef laurita laurynas lavern laverne laxmi layth lee leigh leighton leja lesley leslie leticija liepa
limazah linas lindsey liudmila livvy liyaaqat liyaqat lonie loren loreto lou louie luay luca luka lupe luqmaan luqman
lut lutf luverne lynn maahir maajid maalik maawiya maaz maazin mabad madani maddie madiyan madyan mahad mahaz mahbeer
mahboob mahbub mahdee mahdy maheen maher mahfooz mahfuj mahfuz mahja mahmood mahomet majd majdi majdy majeed majid
makeen makini maksym mamun manaia mannie mansoor mansour mansur mante manu marion marjan markas marley maroof marty
martynas masood masud matas matija matteus mattheus matunda maxi mayavati medeja meg mehmood mell merle micah michal
michel mickey migle mikey mindaugas misha mitra mitya mizhir moamer mohd moishe mokhtar montie moosa morgan mostafa
mourib mousa moustafa moustapha muamar muhallil muhazzim mukhtar mulayim mulud muneer munir murl muzdahir muzhir mykyta
naadir naail naajy naasih naasir naathim naazhim nabeeh nabeel nabhan nabigh nabih nadeem nader nadhir nadim nadr naeem
nafasat nafees nafesa nafis naglis nagy naib najair najeeb naji nana nanni naoise naseer nastya nataliya nattawun nazaret
nazeer nedas nerijus neringa nhat nichakarn nicky nihad nihal nikola niracha noa noel nojus noor noori noppakao nur
nursoultan nutcha nutkrita nutwadee obaid odell odie olav oleh oleksandra olie olivija ollie olof omair omeir omran
oncel orestas orla orrie osie ossama otha othman ottie oualid owais pachongruk pada pak pakjira pannawich parin paris
parsa pascal pat patchaploy patcharaporn pattamon pattapon pattatomporn paulie paulius pawan payton peem petras petros
peyton phenphitcha phubes phyl pijus pintusorn pitipat pornchanok povilas prames pratap prathap presley puntira qaadir
qaasim qabeel qadar qadeer qadi qahtan qais qani qanit qareeb qaseem qasid qasif qassim qasym qatadah qawee qays quadir
qudamah quddoos qudoos quinn qurban qusay qutaybah qutb qutub raaghib raahil raakin raamis raamiz raashid raatib rabar
rabb rabbaanee rabbani rabee rabiah rabit rach radhee radi radvile raed raees rael rafan rafay rafee rafeek rafeeq rafik
ragheb raghib rahat rahim raminta ramunas ramune raoof raouf rasa ratchanon rauf reda reece reese refugio reg reilly
reine rene reshoni ricardas rimante risalet robbie robertas robin rodge rohaan rojus rokas rolandas rolph romualdas
rosario rosi rouslan rowan rua rugile rusne rusul ruwaihim rylan rylee ryte rytis saabir saadiq saafir saahir saaiq
saajid saal saalih saalim saaqib saariyah sabahat sabari sabbir sabeeh sabil sabiq sabir saboor sabur saburah sadam
sadan sadaqat sadeed sadir saed sai saim sair sairah samama sameer sammie samuil sandy saood sarunas sarunporn sasa
saulius sayed sayeed seb selvi semion semyon sendogan seong serda serghei serguei serhii seryozha seyran shannon shareef
shawn shelby shelomo sherif shida shlomo shmuel shrinivas sifa sigfrid sigita siku simas simonas sitiwat sittikorn
skylar skyler smilte sofiya sofya soliman sorawut souma sreenivasan srinivas srinivasan stacey stacy steph stevie stu
subramaniam subramanyam sulaiman sulayman supasit supasita suvakit suwijuk svitlana sydney taahaa taahir taaj taalib
taamir taanish taariq taban tabassum tabish tadas tadeen tafazal tahawwur taheem tahha tahmaseb tahmeed tahmid tahoor
tahseen taial taimur taisir tajammal tajammul tajudinn tajus talal talat talha talhah tamam tareck tarfaan tautvydas
tawkeel tayeb tayler taylor tayyib teagan teetat tenzin terry tetiana thalente thanatcha thanh theo theodis tiare timour
tirdad tishk titas toby todsawun tommie topher tory tracey tracy tristan tristen tse-tung tsipi tufani tunchanok
tunradee turan tzipi tzipora ubaadah ubadah ubaid ubaidah ubay ubayd ubaydullah udeen ufukay ugne ugur uhban ulfat uli
umaarah umair unsever urrab uthman uzima vahar vaida vaidas vakare vakris val vala valdis valerii vanni vasare vasili
vasilica vasilii vega vejune verne viacheslav viatcheslav vic vigilija vilius viljam vilte vishwanathan viswanathan
vitalij vitalija vitaliy viveck vladimer vladyslav vlasta volodya vova vytautas vyte waahid waail waajid wadee wadood
wafa wafeeq wafi wafiq wahb wahban waheed wahhaab wahhaaj wamwema wangari wasin wassaya wendelin whitney wilf willie
wladyslaw wojtek xiaoping xobeen yaaseen yada yadid yafi yafir yaghnam yahyaa yakov yakub yalin yaman yamar yameen
yanisa yaqeen yaqoot yaqub yar yaroslav yasaar yasar yaseen yaser yashem yathrib yawar yawer yazan yazeed yehia yehudah
yehya yelena yeraz yergha yesoob yevgeni yevgenia yevgeniy yigal yiorgos yitzchak yohana yong yonis yoon yoram yosif
younis youssuf yureed yurii yury yusef zaafir zaahid zaahir zaakir zabir zackariya zaeem zafar zafeer zafir zafrul
zahaar zaheer zahi zahri zahrun zaib zakariya zarar zauqi zaweel zayed zayid zayyir zedong zeid zeinab zemyna zerdad
zewad zhenya zhou ziad zimran zion zivile ziyad zuwayhir zuzana zygimantas
"""

GIVEN = {
    **dict.fromkeys(_EITHER.split(), ""),
    **dict.fromkeys(_MALE.split(), "m"),
    **dict.fromkeys(_FEMALE.split(), "f"),
}
"""Folded given names, and who bears them: "m", "f", or "" where it may be either. One table, for twenty thousand words
are too many to be kept in three."""

ALSO_WORDS = frozenset(
    "aline amber amir angel april august autumn basil bill billy bob bobby bonnie brad brain brandy brook buddy "
    "candy carol chad charity chase chuck clay clement cliff colleen cooper coy crystal curt daisy dale dawn dean "
    "derrick dieter dolly don drew earl earnest ebony ed eddy emery emir ester eve faith felicity fern flora "
    "frank gal gale garland gay gene ginger glen grace grant guy harry hazel heath heather hector holly homer "
    "hope hunter iris ivy jack jade jasmine jasper jay jewel jimmy john josh joy june junior karma ken lance "
    "laurel lea lee lily margarita maria marina mark marlin martin mason mats matt max maxim may melody mickey "
    "mike miles misty myrtle nick noel olive opal pat patsy patty pearl penny peter randy ray reed rick rob robin "
    "rocky rod roger roman rose rosemary ruby rusty sally sandy sherry son sterling sue summer terry tom tony "
    "troy victor viola violet wade ward warren will".split()
)
"""Given names that are also common words: at the beginning of a sentence they may be no name."""

_NICKNAMES = """
abraham: abe bram | albert: al bert bertie | alexander: alex alec sandy sasha sascha xander aleksandr alexandr | alexandra: alex sasha sandra sandy lexi
alfred: alf alfie fred | andrew: andy drew andre | anthony: tony ant antony | antonio: tony toni nino | archibald: archie | arthur: art artie
augustus: gus | barbara: barb barbie babs | barnabas: barney | benjamin: ben benny benji bibi | bernard: bernie | bradley: brad | calvin: cal
cameron: cam | catherine: cathy kate katie cat kit | katherine: kathy kate katie kat kay | kathleen: kathy kath kate | charles: charlie chuck chas chip
charlotte: charlie lottie | christine: chris chrissy tina | christina: chris chrissy tina | christopher: chris kit topher | clifford: cliff
clinton: clint | cornelius: neil con | cynthia: cindy | daniel: dan danny | danielle: dani | david: dave davey | deborah: deb debbie debra
dennis: denny | dmitry: dima mitya | donald: don donnie donny | dorothy: dot dottie dolly | douglas: doug | edward: ed eddie ted teddy ned
edwin: ed eddie | edmund: ed eddie ted | edgar: ed eddie | eleanor: ellie nell nora | elizabeth: liz lizzie beth betty betsy eliza libby bess lisa elise
ellen: nell nellie | emily: em emmy | emma: em | eugene: gene | ezekiel: zeke | florence: flo | frances: fran frannie | francis: frank fran
franklin: frank | frederick: fred freddie freddy rick | frederic: fred freddie | gabriel: gabe | gabrielle: gabby | geoffrey: geoff jeff | jeffrey: jeff
george: georgie | gerald: gerry jerry | gerard: gerry | gilbert: gil | gordon: gordy | gregory: greg | gwendolyn: gwen | harold: harry hal
harriet: hattie | helen: nell | henry: harry hank hal | herbert: herb bert | howard: howie | hubert: bert | ian: iain
ignatius: iggy | isaac: ike zac | isabella: bella izzy | isabel: izzy bel | jackson: jack | jacob: jake | jacqueline: jackie
james: jim jimmy jamie jem | janet: jan | jennifer: jen jenny jenn | jeremiah: jerry jeremy | jeremy: jem jez | jerome: jerry
jessica: jess jessie | joan: joanie | joanna: jo joanne | joanne: jo | john: jack johnny jon jackie | jonathan: jon jonny johnny | joseph: joe joey
josephine: jo josie | joshua: josh | judith: judy jude | julian: jules | katrina: kat trina | kenneth: ken kenny | kimberly: kim | lawrence: larry
laurence: larry laurie | leonard: len lenny leo | leopold: leo | leslie: les | lewis: lew lou | louis: lou louie lewis | louise: lou
lucas: luke | lucille: lucy | madeleine: maddy maddie | magdalena: magda lena | marcus: mark marc | margaret: maggie meg peggy madge marge margie greta
martin: marty | mary: molly polly | matthew: matt matty | maurice: mo | maximilian: max | maxwell: max | melanie: mel | melissa: mel missy
michael: mike mick mickey mikey | michelle: shelly | mikhail: misha | mildred: millie | mitchell: mitch | mohammed: mo | nathan: nate nat
nathaniel: nate nat nathan | nicholas: nick nicky | nicole: nicki nikki | nikita: nik | norman: norm | oliver: ollie | olivia: liv livvy | oscar: ossie
pamela: pam | patricia: pat patty tricia trish patsy | patrick: pat paddy rick | paul: paulie | pauline: polly | percival: percy | peter: pete
philip: phil pip | phillip: phil | phyllis: phyl | priscilla: cilla | rachel: rach | randall: randy randal | randolph: randy | raymond: ray
rebecca: becky becca | reginald: reg reggie | richard: rick ricky rich richie dick dickie | robert: rob robbie bob bobby bert roberto | roberta: bobbie
roderick: rod rick | rodney: rod | roger: rodge | roland: rollie | ronald: ron ronnie ronny | rosemary: rosie rose | rudolph: rudy rudi
russell: russ rusty | samantha: sam sammy | samuel: sam sammy | sandra: sandy | sebastian: seb | sergey: seryozha | sidney: sid | simon: si
stanley: stan | stephanie: steph | stephen: steve stevie | steven: steve stevie | stewart: stu | stuart: stu | susan: sue susie suzie | suzanne: sue
sylvester: sly | teresa: terry tess tessa | terence: terry | terrence: terry | theodore: ted teddy theo | theresa: terry tess tessa | thomas: tom tommy
timothy: tim timmy | tobias: toby | valerie: val | veronica: ronnie | victor: vic | victoria: vicky vicki tori | vincent: vince vinny
virginia: ginny ginger | vladimir: vova volodya | walter: walt wally | wilfred: wilf fred | william: bill billy will willie willy liam | zachary: zach zack zac
yevgeny: zhenya | ekaterina: katya | anastasia: nastya | tatiana: tanya | natalia: natasha | konstantin: kostya | francisco: paco pancho | jose: pepe
ignacio: nacho | guadalupe: lupe | giuseppe: beppe pepe | luigi: gigi | giovanni: gianni vanni | alessandro: sandro | salvatore: sal toto | hans: hansi
johannes: hans johan jan | wilhelm: willi | friedrich: fritz | heinrich: heinz heini | joachim: jochen | ludwig: lutz | eduardo: edu lalo | enrique: quique
manuel: manolo | roberto: beto | alberto: beto | rafael: rafa | nikolaos: nikos nick | konstantinos: costas kostas | georgios: giorgos george yiorgos
"""
_SPELLINGS = """
aleksandr alexander alexandr alexandre aleksander oleksandr alessandro alejandro aliaksandr alyaksandr | aleksandra alexandra oleksandra | aleksei alexei alexey aleksey oleksiy alexi alexis
andrei andrey andriy andrej andre andrew andreas andres andras | artyom artem artiom | anatoly anatoliy anatoli anatolii | anton antony anthony | boris borys
dmitry dmitri dmitriy dmitrii dimitri dimitry dmytro dzmitry dzmitryi | evgeny yevgeny evgeni yevgeni evgeniy evgenii yevgeniy yevhen | evgenia yevgenia | fyodor fedor fiodor
gennady gennadi gennadiy gennadii | georgy georgi georgiy georgii | grigory grigori grigoriy hryhoriy gregory | igor ihor ihar | ilya ilia illia | iosif josif
konstantin constantin kostiantyn constantine | kirill kiril kyrylo cyril | maksim maxim maksym maxime | mikhail mihail mykhailo michail | nikita mykyta
nikolay nikolai nikolaj nikolaï nicolai mykola mikalai mikola | oleg oleh aleh | pavel pavlo paval | pyotr petr piotr petro | roman romain | ruslan rouslan
semyon semen semion | sergei sergey serguei serghei serhiy serhii sergej siarhei syarhei siarhey | stanislav stanislaw | valery valeri valeriy valerii valerie | vasily vasiliy vasili vasilii vasyl
viktor victor | viktoria victoria viktoriya | vitaly vitali vitaliy vitalii vitalij | vladimir volodymyr wladimir vladimer | vladislav vladyslav wladyslaw | vyacheslav viacheslav viatcheslav
yakov iakov | yaroslav iaroslav jaroslaw | yekaterina ekaterina kateryna katerina | yelena elena olena helena | yulia yuliya julia iulia | yuri yury yuriy iouri iurii juri jurij yurii
yegor egor iegor | natalia natalya nataliya natalie | tatiana tatyana tetiana | ksenia kseniya xenia | sofia sophia sofiya sofya | svetlana svitlana | irina iryna | lyudmila ludmila liudmila
mohammed muhammad mohamed mohammad muhammed mohamad mohamud muhamed mohd mehmet mehmed mamadou mahomet | ahmed ahmad ahmet achmed akhmed akhmad | mahmoud mahmud mehmood mahmood
abdallah abdullah abdulla abdellah abdoulaye abdullahi | abdul abdel abd abdal | abdulaziz abdelaziz abdul-aziz abdel-aziz | abdulrahman abdelrahman abdurrahman abdirahman abdul-rahman
ali aly | amin ameen | amir emir ameer | ayman aiman | aziz azeez | bashar bashaar | bilal belal bilel | daoud dawood daud dawud david davud | fadel fadil fadhil | faisal feisal faysal faysel
farouk farouq faruk farooq faruq | fatima fatimah fatma fatema | habib habeeb | hafez hafiz | hamid hameed | hamza hamzah | hasan hassan | hosni husni | hussein hussain husain husayn hossein hosein hussien
ibrahim ebrahim ibrahima brahim | idris idriss idrees | imran emran | ismail ismael ismaeel ishmael | jalal galal jelal celal | jamal gamal djamel jamaal cemal | jamil jameel djamil | karim kareem kerim
khalid khaled halid | khalifa khalifah | leila laila layla leyla | latif lateef | maryam mariam miriam meryem maryam | masoud massoud masood masud | moammar muammar moamer muamar | moussa musa mousa moosa
mustafa mustapha moustafa moustapha mostafa | munir mounir muneer | nabil nabeel | nasir nasser naser naseer | nazir nazeer | noor nour nur | nouri nuri noori | omar umar omer oumar | osama usama ossama | othman uthman osman ousmane othmane usman
qasim qasem kassem kasim qassim qassem | rachid rasheed rashid | rahim raheem | rafiq rafik rafeeq | ramadan ramadhan ramazan ramzan | reza rida riza | said saeed sayed saed sayeed | salah saleh salih | salim saleem selim
sami samy | samir sameer | saddam sadam | sulaiman suleiman sulayman soliman suleyman | tareq tarek tariq tarik tareck | taha tahha | tayeb tayyip tayyib | walid waleed oualid | yahya yehia yahia yehya | yasir yasser yaser | yunus younis younes yunis yonis
youssef yusuf yousef youssuf yousuf yusef yosef joseph yosif | zaid zayd zeid | zayed zayid | zainab zaynab zeinab zineb zeynep | zakaria zakariya zachariah | ziad ziyad | aisha ayesha aicha aysha | khadija khadijah hadija
hamad hamed | majid majeed | mansour mansur mansoor | mokhtar mukhtar | mouloud mulud | murad mourad murat | nadir nader | naji nagy | rauf raouf raoof | saad sad | sherif sharif shareef cherif | shaikh sheikh
chaim haim hayim | eliyahu eliahu elijah | itzhak yitzhak yitzchak itzhak | moshe moishe | shimon simon | shlomo shelomo | shmuel samuel | tzipi tzipora tsipi | yehuda yehudah | yigal igal | yoram ioram | asaf assaf | benyamin binyamin benjamin
daniyar daniar | nursultan nursoultan | timur timour teymur | rustam rustem | islam islom | kassym kasym qasym | askar asqar | bakytzhan bakhytzhan | sadyr sadir | luis luiz | matheus mateus matteus mattheus | paulo paolo | joao joan | thiago tiago
jayalalithaa jayalalitha | lalu laloo | srinivasan sreenivasan | lakshmi laxmi | viswanathan vishwanathan | subrahmanyam subramanyam subramaniam | shrinivas srinivas | krishna krishnan krsna | vivek viveck | mayavati mayawati | pratap prathap
zhou chou | xiaoping hsiaoping | zedong tsetung | jinping chinping | enlai en-lai | jintao chintao | kim gim | yun yoon | jung jeong chung | jong chong | seong sung | hyun hyon
"""


_RESPELT = """
catherine katherine kathryn katharine cathryn katrine | steven stephen stefan steffen stephan stephane | geoffrey jeffrey jeffery | sean shaun shawn | brian bryan bryon | eric erik erick erich | carl karl | mark marc | philip phillip philippe
john jon | jonathan jonathon johnathan | nicholas nicolas nikolas nicolaus | matthew mathew mathieu matthieu | michael micheal mikael michel | ann anne | anna ana | sara sarah | deborah debra debora | teresa theresa therese | elizabeth elisabeth elisabet
katie katy | kristin kirsten kristen | christine kristine | christina kristina | christian kristian cristian | christopher kristopher cristopher | craig kraig | curtis kurtis | dominic dominick dominique | frederick fredrick frederic fredrik frederik
gerard gerhard | glen glenn | graham graeme grahame | gregory greggory | jeremy jeremie | kerry kerri | laurence lawrence laurens | leslie lesley | lewis louis luis luiz | lindsay lindsey | marion marian | neil neal niall | niklas niclas | rafael raphael
rebecca rebekah | reginald reynold | rodrick roderick | russell russel | samuel samuil | stuart stewart | terence terrence terrance | theodore teodor theodor | thomas tomas | tracy tracey | tyrone tyron | vincent vicente | zachary zachery zackary | ian iain
allan alan allen | alistair alastair alasdair alister | anthony antony antoni | aaron aron arron | adolf adolph | agnes agnès | alison allison | caitlin kaitlin kaitlyn katelyn | cathal cahal | claus klaus | conor connor | emanuel emmanuel | ethan etan | isaac izak isaak
jacob jakob yaakov yakub yaqub | jan yan | jorg joerg | jurgen juergen | gunter guenter gunther guenther | goran goeran | jozef josef joseph | lukas lucas | mathias matthias mattias | oskar oscar | rolf rolph | viljam viliam | wojciech wojtek | zdenek zdenko
"""


def _groups(table: str) -> list[str]:
    return [group for line in table.strip().splitlines() for group in line.split(" | ")]


def _nicknames() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for group in _groups(_NICKNAMES):
        full, _, short = group.partition(":")
        for name in short.split():
            found.setdefault(name, set()).add(full)
    return {name: frozenset(fulls) for name, fulls in found.items()}


def _spellings(table: str) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, group in enumerate(_groups(table)):
        for name in group.split():
            found.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


NICKNAME = _nicknames()
"""A short form to the names it stands for: "bill" to "william"."""
SPELLING = _spellings(_SPELLINGS)
"""A name to the numbers of its groups: names of one group are one name of another script, in several romanisations."""
RESPELT = _spellings(_RESPELT)
"""The same of names in Latin letters: who bears one spells it in one way alone."""
