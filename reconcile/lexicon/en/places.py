"""Places named in English news: countries, capitals, large cities, regions, and demonyms.

Compiled by hand from general knowledge. The tables are text, read once at import:

``_COUNTRIES``
    ``Name; other names | demonyms | capital; its other spellings | other cities``, a line a country (or a
    territory the news treats like one). Every field but the first may be empty. In the list of other cities
    ``Kharkiv = Kharkov`` gives one city two spellings.
``_CITIES``
    ``Country | city; city = other spelling; ...``, any number of lines a country.
``_REGIONS``
    ``Name; other names | Country | demonyms``; the country is empty for regions of several countries.

Items are separated by exactly "; ", spellings by exactly " = ".

Keys are folded: casefolded, without diacritics, full stops and commas, hyphens set apart by blanks
("guinea - bissau"). Where a name is ambiguous, countries come first, then capitals, cities and regions, each in
the order of the tables. A demonym goes to the first country that lists it, then to the first region.
"""

import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import repeat
from typing import NamedTuple

_COUNTRIES = """
United States; United States of America; the United States; US; U.S.; USA; U.S.A.; America | American; Americans | Washington; Washington, D.C.; Washington DC; D.C. |
United Kingdom; UK; U.K.; Britain; Great Britain | British; Briton; Britons; UK; U.K. | London |
Canada | Canadian; Canadians | Ottawa |
Mexico | Mexican; Mexicans | Mexico City |
Germany; Federal Republic of Germany | German; Germans | Berlin |
France; French Republic | French; Frenchman; Frenchmen; Frenchwoman; Frenchwomen | Paris |
Italy | Italian; Italians | Rome |
Spain | Spanish; Spaniard; Spaniards | Madrid |
Portugal | Portuguese | Lisbon | Porto; Braga; Coimbra; Faro; Setubal; Funchal
Brazil | Brazilian; Brazilians | Brasilia |
Japan | Japanese | Tokyo |
China; People's Republic of China; PRC; Mainland China | Chinese | Beijing; Peking |
Taiwan; Republic of China | Taiwanese | Taipei | Kaohsiung; Taichung; Tainan; Hsinchu; Keelung; Hualien
Hong Kong; Hongkong | Hong Konger; Hong Kongers; Hongkonger; Hongkongers | | Kowloon
Macau; Macao | Macanese | |
Australia | Australian; Australians; Aussie; Aussies | Canberra |
New Zealand | New Zealander; New Zealanders; Kiwi; Kiwis | Wellington | Auckland; Christchurch; Hamilton; Dunedin; Tauranga; Rotorua; Queenstown; Napier; Invercargill
Russia; Russian Federation | Russian; Russians | Moscow |
Ukraine | Ukrainian; Ukrainians | Kyiv; Kiev |
Syria; Syrian Arab Republic | Syrian; Syrians | Damascus |
Iraq | Iraqi; Iraqis | Baghdad |
Pakistan | Pakistani; Pakistanis | Islamabad |
India | Indian; Indians | New Delhi; Delhi |
Nigeria | Nigerian; Nigerians | Abuja |
South Africa | South African; South Africans | Pretoria; Tshwane |
Philippines; the Philippines | Filipino; Filipinos; Filipina; Filipinas; Philippine | Manila |
Indonesia | Indonesian; Indonesians | Jakarta |
Turkey; Türkiye; Turkiye | Turkish; Turk; Turks | Ankara |
Afghanistan | Afghan; Afghans; Afghani | Kabul | Kandahar; Herat; Mazar-i-Sharif = Mazar-e-Sharif; Jalalabad; Kunduz; Ghazni; Lashkar Gah; Khost; Bamiyan; Taloqan; Faizabad
Albania | Albanian; Albanians | Tirana | Durres; Vlore; Shkoder; Elbasan
Algeria | Algerian; Algerians | Algiers | Oran; Constantine; Annaba; Setif; Batna; Blida; Tamanrasset; In Amenas
Andorra | Andorran; Andorrans | Andorra la Vella |
Angola | Angolan; Angolans | Luanda | Huambo; Lobito; Benguela; Cabinda; Lubango
Antigua and Barbuda; Antigua | Antiguan; Antiguans; Barbudan; Barbudans | St. John's; Saint John's |
Argentina | Argentine; Argentines; Argentinian; Argentinians; Argentinean | Buenos Aires | Cordoba; Rosario; Mendoza; La Plata; Mar del Plata; Salta; Tucuman; Santa Fe; Bariloche; Ushuaia; Neuquen; Bahia Blanca
Armenia | Armenian; Armenians | Yerevan | Gyumri; Vanadzor; Goris
Aruba | Aruban; Arubans | Oranjestad |
Austria | Austrian; Austrians | Vienna | Graz; Linz; Salzburg; Innsbruck; Klagenfurt; Villach; St. Pölten
Azerbaijan | Azerbaijani; Azerbaijanis; Azeri; Azeris | Baku | Ganja; Sumgait; Lankaran; Shusha; Stepanakert = Khankendi
Bahamas; the Bahamas | Bahamian; Bahamians | Nassau | Freeport
Bahrain | Bahraini; Bahrainis | Manama | Muharraq
Bangladesh | Bangladeshi; Bangladeshis | Dhaka; Dacca | Chittagong = Chattogram; Khulna; Rajshahi; Sylhet; Cox's Bazar; Barisal; Rangpur; Comilla; Gazipur; Narayanganj; Mymensingh
Barbados | Barbadian; Barbadians; Bajan; Bajans | Bridgetown |
Belarus; Byelorussia | Belarusian; Belarusians; Belarussian; Belarussians | Minsk | Gomel; Grodno; Vitebsk; Mogilev; Baranovichi
Belgium | Belgian; Belgians | Brussels | Antwerp; Ghent; Bruges; Liege; Charleroi; Namur; Leuven; Mons; Ostend; Zeebrugge; Mechelen; Molenbeek
Belize | Belizean; Belizeans | Belmopan | Belize City
Benin | Beninese; Beninois | Porto-Novo | Cotonou; Parakou
Bermuda | Bermudian; Bermudians; Bermudan | Hamilton |
Bhutan | Bhutanese | Thimphu | Paro
Bolivia | Bolivian; Bolivians | La Paz; Sucre | Santa Cruz; Cochabamba; El Alto; Potosi; Oruro; Tarija
Bosnia and Herzegovina; Bosnia; Bosnia-Herzegovina; BiH | Bosnian; Bosnians; Bosniak; Bosniaks | Sarajevo | Banja Luka; Mostar; Tuzla; Zenica; Srebrenica; Bihac
Botswana | Botswanan; Botswanans; Motswana; Batswana | Gaborone | Francistown; Maun
Brunei; Brunei Darussalam | Bruneian; Bruneians | Bandar Seri Begawan |
Bulgaria | Bulgarian; Bulgarians | Sofia | Plovdiv; Varna; Burgas; Ruse; Stara Zagora; Pleven
Burkina Faso; Burkina | Burkinabe; Burkinabes; Burkinan | Ouagadougou | Bobo-Dioulasso; Djibo; Dori; Kaya; Ouahigouya; Fada N'Gourma
Burundi | Burundian; Burundians | Gitega | Bujumbura
Cambodia | Cambodian; Cambodians; Khmer | Phnom Penh | Siem Reap; Battambang; Sihanoukville; Poipet
Cameroon | Cameroonian; Cameroonians | Yaounde | Douala; Bamenda; Garoua; Maroua; Buea; Bafoussam; Kumba; Limbe
Cape Verde; Cabo Verde | Cape Verdean; Cape Verdeans; Cabo Verdean | Praia | Mindelo
Cayman Islands; Caymans | Caymanian; Caymanians | George Town |
Central African Republic; CAR | Central African; Central Africans | Bangui | Bambari; Bangassou; Bria; Bossangoa; Birao
Chad | Chadian; Chadians | N'Djamena; Ndjamena | Moundou; Abeche; Sarh
Chile | Chilean; Chileans | Santiago | Valparaiso; Concepcion; Antofagasta; Vina del Mar; Temuco; Iquique; Puerto Montt; Punta Arenas; Arica; Calama
Colombia | Colombian; Colombians | Bogota | Medellin; Cali; Barranquilla; Cartagena; Cucuta; Bucaramanga; Pereira; Santa Marta; Manizales; Buenaventura; Villavicencio; Pasto; Popayan; Ibague
Comoros | Comoran; Comorans; Comorian; Comorians | Moroni |
Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC; D.R.C.; D.R. Congo; Congo-Kinshasa; Congo; Zaire | Congolese; Zairean | Kinshasa | Goma; Bukavu; Lubumbashi; Kisangani; Bunia; Beni; Mbuji-Mayi; Kananga; Butembo; Uvira; Kolwezi; Mbandaka; Matadi; Rutshuru
Republic of the Congo; Republic of Congo; Congo-Brazzaville; Congo Republic | | Brazzaville | Pointe-Noire
Costa Rica | Costa Rican; Costa Ricans; Tico; Ticos | San Jose | Limon; Alajuela; Puntarenas; Heredia
Ivory Coast; Cote d'Ivoire | Ivorian; Ivorians; Ivoirian | Yamoussoukro | Abidjan; Bouake; Korhogo; San Pedro; Daloa; Man
Croatia | Croatian; Croatians; Croat; Croats | Zagreb | Split; Rijeka; Dubrovnik; Zadar; Osijek; Pula; Vukovar; Sibenik
Cuba | Cuban; Cubans | Havana | Santiago de Cuba; Camaguey; Holguin; Santa Clara; Guantanamo; Cienfuegos; Matanzas; Pinar del Rio; Bayamo
Curacao | Curacaoan; Curacaoans | Willemstad |
Cyprus | Cypriot; Cypriots | Nicosia | Limassol; Larnaca; Paphos; Famagusta; Kyrenia
Czech Republic; Czechia | Czech; Czechs | Prague | Brno; Ostrava; Plzen = Pilsen; Olomouc; Liberec; Ceske Budejovice; Karlovy Vary
Czechoslovakia | Czechoslovak; Czechoslovaks; Czechoslovakian | |
Denmark | Danish; Dane; Danes | Copenhagen | Aarhus = Arhus; Odense; Aalborg; Esbjerg; Roskilde
Djibouti | Djiboutian; Djiboutians | Djibouti City |
Dominica | | Roseau |
Dominican Republic | Dominican; Dominicans | Santo Domingo | Punta Cana; Puerto Plata; La Romana; Santiago de los Caballeros
East Timor; Timor-Leste; Timor Leste | East Timorese; Timorese | Dili | Baucau
Ecuador | Ecuadorian; Ecuadorians; Ecuadorean; Ecuadoreans | Quito | Guayaquil; Cuenca; Esmeraldas; Machala; Manta; Portoviejo; Ambato; Loja; Duran
Egypt; Arab Republic of Egypt | Egyptian; Egyptians | Cairo | Alexandria; Giza; Port Said; Suez; Luxor; Aswan; Sharm el-Sheikh = Sharm El Sheikh; Mansoura; Tanta; Ismailia; Hurghada; El-Arish = al-Arish = Arish; Asyut = Assiut; Minya; Damietta; Zagazig; Fayoum; Sohag
El Salvador | Salvadoran; Salvadorans; Salvadorian; Salvadorean | San Salvador | Santa Ana; San Miguel; Soyapango
Equatorial Guinea | Equatorial Guinean; Equatorial Guineans; Equatoguinean | Malabo | Bata
Eritrea | Eritrean; Eritreans | Asmara | Massawa; Assab; Keren
Estonia | Estonian; Estonians | Tallinn | Tartu; Narva; Parnu
Eswatini; Swaziland | Swazi; Swazis | Mbabane; Lobamba | Manzini
Ethiopia | Ethiopian; Ethiopians | Addis Ababa | Mekelle = Mekele; Gondar; Dire Dawa; Bahir Dar; Hawassa; Adama; Jimma; Harar; Lalibela; Axum; Dessie; Jijiga; Adwa; Shire
Falkland Islands; Falklands; Malvinas | Falkland Islander; Falkland Islanders | Port Stanley |
Faroe Islands; Faroes | Faroese | Torshavn |
Fiji | Fijian; Fijians | Suva | Nadi; Lautoka
Finland | Finnish; Finn; Finns | Helsinki | Espoo; Tampere; Turku; Oulu; Vantaa; Lahti; Rovaniemi; Jyvaskyla
French Guiana | French Guianese | Cayenne | Kourou
French Polynesia; Tahiti | Tahitian; Tahitians; French Polynesian | Papeete |
Gabon | Gabonese | Libreville | Port-Gentil; Franceville
Gambia; the Gambia | Gambian; Gambians | Banjul | Serekunda
Georgia; Republic of Georgia | Georgian; Georgians | Tbilisi | Batumi; Kutaisi; Gori; Poti; Rustavi; Zugdidi; Sukhumi; Tskhinvali
Ghana | Ghanaian; Ghanaians | Accra | Kumasi; Tamale; Takoradi; Tema; Cape Coast; Bolgatanga; Bawku; Sunyani
Gibraltar | Gibraltarian; Gibraltarians | |
Greece; Hellenic Republic | Greek; Greeks; Hellenic | Athens | Thessaloniki = Salonika; Patras; Heraklion; Piraeus; Larissa; Volos; Rhodes; Corfu; Lesbos; Mytilene; Kalamata; Chania; Santorini; Mykonos; Ioannina
Greenland | Greenlander; Greenlanders; Greenlandic | Nuuk; Godthab | Ilulissat; Sisimiut
Grenada | Grenadian; Grenadians | St. George's; Saint George's |
Guadeloupe | Guadeloupean; Guadeloupeans | Basse-Terre | Pointe-a-Pitre
Guam | Guamanian; Guamanians; Chamorro; Chamorros | Hagatna |
Guatemala | Guatemalan; Guatemalans | Guatemala City | Quetzaltenango; Antigua Guatemala; Escuintla; Huehuetenango; Coban
Guernsey | | St. Peter Port |
Guinea; Guinea-Conakry | Guinean; Guineans | Conakry | Nzerekore; Kankan; Kindia; Labe; Gueckedou
Guinea-Bissau; Guinea Bissau | Bissau-Guinean; Bissau-Guineans | Bissau |
Guyana | Guyanese | Georgetown | Linden
Haiti | Haitian; Haitians | Port-au-Prince | Cap-Haitien = Cap Haitien; Gonaives; Les Cayes; Jacmel; Petionville; Jeremie; Leogane; Saint-Marc
Honduras | Honduran; Hondurans | Tegucigalpa | San Pedro Sula; La Ceiba; Choluteca; Comayagua
Hungary | Hungarian; Hungarians; Magyar; Magyars | Budapest | Debrecen; Szeged; Miskolc; Pecs; Gyor
Iceland | Icelandic; Icelander; Icelanders | Reykjavik | Akureyri; Keflavik; Grindavik
Iran; Islamic Republic of Iran; Persia | Iranian; Iranians; Persian; Persians | Tehran; Teheran | Isfahan = Esfahan; Mashhad; Tabriz; Shiraz; Qom; Ahvaz = Ahwaz; Kerman; Kermanshah; Natanz; Bushehr; Bandar Abbas; Zahedan; Karaj; Abadan; Arak; Fordow = Fordo; Hamadan; Yazd; Rasht; Urmia; Sanandaj; Chabahar; Khorramabad; Chabahar; Bam
Ireland; Republic of Ireland; Irish Republic | Irish; Irishman; Irishmen; Irishwoman | Dublin | Cork; Galway; Limerick; Waterford; Drogheda; Dundalk; Sligo; Kilkenny; Letterkenny
Isle of Man | Manx | Douglas |
Israel; State of Israel | Israeli; Israelis | Jerusalem | Tel Aviv; Tel Aviv-Yafo; Haifa; Beersheba = Beersheva = Be'er Sheva; Ashdod; Ashkelon; Eilat; Netanya; Sderot; Nazareth; Acre; Petah Tikva; Rishon LeZion; Holon; Bat Yam; Herzliya; Tiberias; Kiryat Shmona; Metula; Nahariya; Dimona; Afula; Hadera; Lod; Ramla; Jaffa; Rehovot; Safed
Jamaica | Jamaican; Jamaicans | Kingston | Montego Bay; Spanish Town; Portmore; Ocho Rios; Negril
Jersey | | St. Helier |
Jordan; Hashemite Kingdom of Jordan | Jordanian; Jordanians | Amman | Zarqa; Irbid; Aqaba; Karak; Mafraq; Petra; Maan
Kazakhstan | Kazakh; Kazakhs; Kazakhstani; Kazakhstanis | Astana; Nur-Sultan; Nursultan | Almaty = Alma-Ata; Shymkent; Karaganda; Aktobe; Atyrau; Aktau; Baikonur; Semey = Semipalatinsk; Zhanaozen; Pavlodar; Oskemen
Kenya | Kenyan; Kenyans | Nairobi | Mombasa; Kisumu; Nakuru; Eldoret; Garissa; Malindi; Lamu; Mandera; Thika; Wajir; Dadaab; Kitale; Naivasha
Kiribati | I-Kiribati | Tarawa; South Tarawa |
Kosovo | Kosovar; Kosovars; Kosovan; Kosovans | Pristina; Prishtina | Prizren; Mitrovica; Peja; Gjakova; Zvecan
Kuwait | Kuwaiti; Kuwaitis | Kuwait City |
Kyrgyzstan; Kirghizia | Kyrgyz; Kyrgyzstani; Kyrgyzstanis; Kirghiz | Bishkek | Osh; Jalal-Abad; Batken
Laos; Lao PDR | Lao; Laotian; Laotians | Vientiane | Luang Prabang; Pakse; Savannakhet; Vang Vieng
Latvia | Latvian; Latvians | Riga | Daugavpils; Liepaja; Jurmala; Ventspils
Lebanon | Lebanese | Beirut | Tripoli; Sidon = Saida; Tyre; Baalbek; Zahle; Nabatieh = Nabatiyeh; Jounieh; Byblos; Bint Jbeil; Khiam; Naqoura; Marjayoun; Arsal
Lesotho | Basotho; Mosotho; Lesothan | Maseru |
Liberia | Liberian; Liberians | Monrovia | Buchanan; Gbarnga; Ganta
Libya | Libyan; Libyans | Tripoli | Benghazi; Misrata = Misurata; Sirte; Derna = Darna; Tobruk; Sabha = Sebha; Zawiya = Zawiyah; Bani Walid; Ajdabiya; Zintan; Zliten; Sabratha; Tarhuna; Ras Lanuf; Brega; Zuwara; Bayda
Liechtenstein | Liechtensteiner; Liechtensteiners | Vaduz |
Lithuania | Lithuanian; Lithuanians | Vilnius | Kaunas; Klaipeda; Siauliai; Panevezys
Luxembourg | Luxembourger; Luxembourgers; Luxembourgish; Luxembourgian | Luxembourg City |
Madagascar | Malagasy; Madagascan; Madagascans | Antananarivo | Toamasina; Mahajanga; Antsirabe; Fianarantsoa
Malawi | Malawian; Malawians | Lilongwe | Blantyre; Mzuzu; Zomba
Malaysia | Malaysian; Malaysians | Kuala Lumpur; Putrajaya | George Town; Johor Bahru; Ipoh; Kuching; Kota Kinabalu; Malacca = Melaka; Shah Alam; Petaling Jaya; Kota Bharu; Penang; Kuantan; Kuala Terengganu; Sandakan; Langkawi; Seremban; Alor Setar
Maldives; the Maldives | Maldivian; Maldivians | Male |
Mali | Malian; Malians | Bamako | Timbuktu = Timbuctoo; Gao; Kidal; Mopti; Segou; Sikasso; Kayes; Menaka; Djenne; Sevare; Tessalit
Malta | Maltese | Valletta | Sliema; Birkirkara
Marshall Islands | Marshallese | Majuro |
Martinique | Martinican; Martiniquais | Fort-de-France |
Mauritania | Mauritanian; Mauritanians | Nouakchott | Nouadhibou
Mauritius | Mauritian; Mauritians | Port Louis |
Mayotte | Mahorais; Mahoran | Mamoudzou |
Micronesia; Federated States of Micronesia | Micronesian; Micronesians | Palikir |
Moldova; Republic of Moldova; Moldavia | Moldovan; Moldovans; Moldavian; Moldavians | Chisinau; Kishinev | Tiraspol; Balti; Comrat; Bender
Monaco | Monegasque; Monegasques; Monacan | Monaco-Ville | Monte Carlo
Mongolia | Mongolian; Mongolians; Mongol; Mongols | Ulaanbaatar; Ulan Bator | Erdenet; Darkhan
Montenegro | Montenegrin; Montenegrins | Podgorica | Niksic; Budva; Cetinje; Kotor
Montserrat | Montserratian; Montserratians | |
Morocco | Moroccan; Moroccans | Rabat | Casablanca; Marrakesh = Marrakech; Fez = Fes; Tangier = Tangiers; Agadir; Meknes; Oujda; Tetouan; Kenitra; Essaouira; Nador
Mozambique | Mozambican; Mozambicans | Maputo | Beira; Nampula; Pemba; Palma; Quelimane; Tete; Mocimboa da Praia; Matola; Nacala
Myanmar; Burma | Burmese; Myanmarese | Naypyidaw; Nay Pyi Taw; Naypyitaw | Yangon = Rangoon; Mandalay; Sittwe; Myawaddy; Bago; Mawlamyine = Moulmein; Myitkyina; Lashio; Taunggyi; Sagaing; Magway; Loikaw; Bagan; Maungdaw; Laukkai; Pathein
Namibia | Namibian; Namibians | Windhoek | Walvis Bay; Swakopmund; Luderitz
Nauru | Nauruan; Nauruans | Yaren |
Nepal | Nepali; Nepalis; Nepalese | Kathmandu; Katmandu | Pokhara; Biratnagar; Birgunj; Lalitpur; Bhaktapur; Nepalgunj; Lumbini; Janakpur; Bharatpur
Netherlands; the Netherlands; Holland; The Netherlands | Dutch; Dutchman; Dutchmen; Dutchwoman; Netherlander | Amsterdam | The Hague = Hague; Rotterdam; Utrecht; Eindhoven; Groningen; Tilburg; Maastricht; Breda; Nijmegen; Arnhem; Delft; Leiden; Haarlem; Almere; Enschede; Den Bosch; Zwolle
New Caledonia | New Caledonian; New Caledonians; Kanak; Kanaks | Noumea |
Nicaragua | Nicaraguan; Nicaraguans | Managua | Masaya; Bluefields; Esteli; Matagalpa
Niger | Nigerien; Nigeriens | Niamey | Agadez; Zinder; Maradi; Diffa; Tillabery; Arlit; Tahoua
North Korea; Democratic People's Republic of Korea; DPRK; N. Korea | North Korean; North Koreans | Pyongyang | Kaesong; Wonsan; Hamhung; Chongjin; Sinuiju; Rason; Yongbyon; Nampo; Sinpo
North Macedonia; Macedonia; FYROM | Macedonian; Macedonians; North Macedonian | Skopje | Tetovo; Bitola; Kumanovo; Ohrid
Northern Mariana Islands | | Saipan |
Norway | Norwegian; Norwegians | Oslo | Bergen; Trondheim; Stavanger; Tromso; Kristiansand; Drammen; Bodo; Kirkenes; Lillehammer; Narvik
Oman; Sultanate of Oman | Omani; Omanis | Muscat | Salalah; Sohar; Duqm; Nizwa
Palau | Palauan; Palauans | Ngerulmud | Koror
Palestine; State of Palestine; Palestinian Territories; Palestinian Authority; occupied Palestinian territories | Palestinian; Palestinians | Ramallah | Gaza City; Rafah; Khan Younis = Khan Yunis = Khan Yunus; Jenin; Nablus; Hebron; Jericho; Bethlehem; Tulkarm = Tulkarem; Jabalia = Jabaliya; Deir al-Balah; Beit Lahiya = Beit Lahia; Beit Hanoun; Nuseirat; Qalqilya; Tubas; East Jerusalem
Panama | Panamanian; Panamanians | Panama City | Colon; David; Bocas del Toro
Papua New Guinea; PNG | Papua New Guinean; Papua New Guineans | Port Moresby | Lae; Mount Hagen; Madang; Rabaul; Wewak
Paraguay | Paraguayan; Paraguayans | Asuncion | Ciudad del Este; Encarnacion; Pedro Juan Caballero
Peru | Peruvian; Peruvians | Lima | Arequipa; Cusco = Cuzco; Trujillo; Callao; Puno; Ayacucho; Iquitos; Juliaca; Piura; Chiclayo; Tacna; Huancayo; Chimbote
Poland | Polish; Pole; Poles | Warsaw | Krakow = Cracow; Gdansk; Wroclaw; Lodz; Poznan; Katowice; Lublin; Szczecin; Rzeszow; Bialystok; Gdynia; Bydgoszcz; Torun; Przemysl; Czestochowa; Kielce; Oswiecim; Sopot
Puerto Rico | Puerto Rican; Puerto Ricans | San Juan | Ponce; Mayaguez; Bayamon; Caguas
Qatar | Qatari; Qataris | Doha | Al Rayyan; Lusail; Ras Laffan; Al Udeid
Reunion; La Reunion | Reunionese | Saint-Denis |
Romania; Rumania | Romanian; Romanians; Rumanian | Bucharest | Cluj-Napoca = Cluj; Timisoara; Iasi; Constanta; Brasov; Craiova; Sibiu; Oradea; Galati; Ploiesti; Deveselu
Rwanda | Rwandan; Rwandans | Kigali | Gisenyi; Butare; Huye; Rubavu
Saint Kitts and Nevis; St. Kitts and Nevis; St. Kitts; Saint Kitts | Kittitian; Kittitians; Nevisian; Nevisians | Basseterre |
Saint Lucia; St. Lucia | Saint Lucian; Saint Lucians; St. Lucian | Castries |
Saint Vincent and the Grenadines; St. Vincent and the Grenadines; St. Vincent; Saint Vincent | Vincentian; Vincentians | Kingstown |
Samoa; Western Samoa | Samoan; Samoans | Apia |
American Samoa | American Samoan; American Samoans | Pago Pago |
San Marino | Sammarinese; San Marinese | |
Sao Tome and Principe; Sao Tome | Sao Tomean; Sao Tomeans; Santomean | |
Saudi Arabia; Kingdom of Saudi Arabia; KSA; Saudi | Saudi; Saudis; Saudi Arabian; Saudi Arabians | Riyadh | Jeddah = Jiddah; Mecca = Makkah; Medina = Madinah; Dammam; Dhahran; Khobar = Al Khobar; Qatif; Taif; Abha; Jizan = Jazan; Najran; Tabuk; Jubail; Abqaiq; Yanbu; Buraidah; Awamiya; Khamis Mushait; Neom
Senegal | Senegalese | Dakar | Saint-Louis; Thies; Touba; Ziguinchor; Kaolack; Mbour
Serbia | Serbian; Serbians; Serb; Serbs | Belgrade | Novi Sad; Nis; Kragujevac; Subotica; Zrenjanin; Presevo
Seychelles; the Seychelles | Seychellois; Seychelloise | |
Sierra Leone | Sierra Leonean; Sierra Leoneans | Freetown | Bo; Kenema; Makeni; Kailahun
Singapore | Singaporean; Singaporeans | |
Sint Maarten; St. Maarten; St. Martin | | Philipsburg |
Slovakia; Slovak Republic | Slovak; Slovaks; Slovakian; Slovakians | Bratislava | Kosice; Presov; Zilina; Nitra; Banska Bystrica; Trnava
Slovenia | Slovenian; Slovenians; Slovene; Slovenes | Ljubljana | Maribor; Celje; Koper
Solomon Islands; Solomons | Solomon Islander; Solomon Islanders | Honiara |
Somalia | Somali; Somalis; Somalian; Somalians | Mogadishu | Kismayo = Kismayu; Baidoa; Beledweyne = Beledwene; Bosaso = Bossaso; Galkayo; Garowe; Jowhar; Merca; Dhusamareb; Afgoye; Barawe
Somaliland | Somalilander; Somalilanders | Hargeisa | Berbera; Burao; Las Anod
South Korea; Republic of Korea; ROK; S. Korea; Korea | South Korean; South Koreans; Korean; Koreans | Seoul | Busan = Pusan; Incheon = Inchon; Daegu = Taegu; Daejeon; Gwangju = Kwangju; Ulsan; Suwon; Sejong; Pyeongtaek; Pyeongchang; Pohang; Changwon; Gangneung; Jeonju; Paju; Seongnam; Ansan; Seogwipo
South Sudan | South Sudanese | Juba | Malakal; Bor; Bentiu; Wau; Yei; Torit; Yambio; Rumbek; Nasir
Soviet Union; USSR; U.S.S.R. | Soviet; Soviets | | Leningrad; Stalingrad
Sri Lanka; Ceylon | Sri Lankan; Sri Lankans | Colombo; Sri Jayawardenepura Kotte | Kandy; Jaffna; Galle; Negombo; Batticaloa; Trincomalee; Hambantota; Anuradhapura; Kilinochchi; Mullaitivu; Vavuniya
Sudan | Sudanese | Khartoum | Omdurman; Port Sudan; El Fasher = al-Fashir = El-Fasher; Nyala; El Geneina = Geneina = el-Geneina; Kassala; El Obeid = al-Obeid; Wad Madani = Wad Medani; Bahri; Kadugli; Abyei; Atbara; Gedaref; Zalingei; Dilling; Sennar
Suriname; Surinam | Surinamese | Paramaribo |
Sweden | Swedish; Swede; Swedes | Stockholm | Gothenburg; Malmo; Uppsala; Kiruna; Lund; Orebro; Vasteras; Linkoping; Helsingborg; Umea; Norrkoping; Sodertalje; Lulea; Jonkoping
Switzerland; Swiss Confederation | Swiss | Bern; Berne | Zurich; Geneva; Basel = Basle; Lausanne; Davos; Lugano; Lucerne; Montreux; St. Gallen; Winterthur; Zug; Crans-Montana; Nyon
Tajikistan | Tajik; Tajiks; Tajikistani; Tajikistanis | Dushanbe | Khujand; Kulob; Khorog
Tanzania | Tanzanian; Tanzanians | Dodoma | Dar es Salaam; Zanzibar; Arusha; Mwanza; Mbeya; Tanga; Moshi; Kigoma; Bukoba
Thailand; Siam | Thai; Thais | Bangkok | Chiang Mai; Phuket; Pattaya; Chiang Rai; Hat Yai; Mae Sot; Nakhon Ratchasima; Udon Thani; Khon Kaen; Ayutthaya; Narathiwat; Yala; Surin; Ubon Ratchathani; Koh Samui; Krabi; Nong Bua Lamphu
Tibet | Tibetan; Tibetans | Lhasa | Shigatse
Togo | Togolese | Lome | Kara; Sokode
Tonga | Tongan; Tongans | Nuku'alofa; Nukualofa |
Trinidad and Tobago; Trinidad; Tobago | Trinidadian; Trinidadians; Tobagonian; Tobagonians; Trini | Port of Spain; Port-of-Spain |
Tunisia | Tunisian; Tunisians | Tunis | Sfax; Sousse; Kasserine; Sidi Bouzid; Bizerte; Gabes; Kairouan; Gafsa; Djerba; Ben Guerdane; Monastir; Zarzis; Tataouine
Turkmenistan | Turkmen; Turkmens; Turkmenistani | Ashgabat; Ashkhabad | Turkmenabat; Mary; Turkmenbashi
Turks and Caicos Islands; Turks and Caicos | | Cockburn Town | Providenciales
Tuvalu | Tuvaluan; Tuvaluans | Funafuti |
Uganda | Ugandan; Ugandans | Kampala | Entebbe; Gulu; Jinja; Mbarara; Kasese; Mubende; Arua; Mbale; Lira; Mpondwe
United Arab Emirates; the United Arab Emirates; UAE; U.A.E.; the Emirates; Emirates | Emirati; Emiratis | Abu Dhabi | Dubai; Sharjah; Ajman; Fujairah; Ras al-Khaimah = Ras Al Khaimah; Al Ain; Umm al-Quwain; Jebel Ali
Uruguay | Uruguayan; Uruguayans | Montevideo | Punta del Este; Salto; Maldonado; Paysandu
US Virgin Islands; U.S. Virgin Islands; Virgin Islands | Virgin Islander; Virgin Islanders | Charlotte Amalie | St. Croix; St. Thomas
British Virgin Islands; BVI | | Road Town | Tortola
Uzbekistan | Uzbek; Uzbeks; Uzbekistani; Uzbekistanis | Tashkent | Samarkand; Bukhara; Andijan; Namangan; Termez; Nukus; Fergana; Khiva
Vanuatu | Vanuatuan; Vanuatuans; Ni-Vanuatu | Port Vila | Luganville
Vatican City; Vatican; the Vatican; Holy See; the Holy See | Vatican | |
Venezuela; Bolivarian Republic of Venezuela | Venezuelan; Venezuelans | Caracas | Maracaibo; Barquisimeto; Maracay; San Cristobal; Ciudad Guayana; Ciudad Bolivar; Maturin; Barinas; Puerto Cabello; La Guaira; Puerto La Cruz; Cumana
Vietnam; Viet Nam; South Vietnam; North Vietnam | Vietnamese; North Vietnamese; South Vietnamese | Hanoi; Ha Noi | Ho Chi Minh City = Saigon; Da Nang = Danang; Hue; Haiphong = Hai Phong; Nha Trang; Can Tho; Ha Long; Vung Tau; Dalat = Da Lat; Dien Bien Phu; Vinh; Hoi An
Western Sahara; Sahrawi Arab Democratic Republic | Sahrawi; Sahrawis; Saharawi | Laayoune; El Aaiun | Dakhla; Smara
Yemen; Republic of Yemen | Yemeni; Yemenis; Yemenite | Sanaa; Sana'a; Sana | Aden; Hodeidah = Hodeida = Hudaydah = Hudaida; Taiz = Taizz; Marib; Mukalla; Saada = Saadah; Ibb; Mocha; Zinjibar; Dhamar; Hajjah; Seiyun; Ataq; Lahj
Yugoslavia | Yugoslav; Yugoslavs; Yugoslavian | |
Zambia | Zambian; Zambians | Lusaka | Livingstone; Ndola; Kitwe; Kabwe
Zimbabwe; Rhodesia | Zimbabwean; Zimbabweans | Harare | Bulawayo; Mutare; Gweru; Victoria Falls; Chitungwiza; Masvingo
"""

_CITIES = """
United Kingdom | Birmingham; Manchester; Liverpool; Leeds; Sheffield; Bristol; Newcastle = Newcastle upon Tyne; Nottingham; Leicester; Coventry; Bradford; Hull; Southampton; Portsmouth; Plymouth; Brighton; Oxford; Cambridge; York; Bath; Norwich; Exeter; Reading; Derby; Stoke-on-Trent = Stoke; Wolverhampton; Sunderland; Middlesbrough; Blackpool; Bolton; Luton; Milton Keynes; Salisbury; Dover; Folkestone; Southport; Rotherham; Rochdale; Oldham; Hartlepool; Grimsby; Carlisle; Lancaster; Canterbury; Windsor; Gloucester; Cheltenham; Swindon; Slough; Watford; Ipswich; Colchester; Southend = Southend-on-Sea; Bournemouth; Preston; Deal; Margate; Winchester; Peterborough; Northampton; Warrington; Wigan; Stockport; Huddersfield; Wakefield; Doncaster; Barnsley; Solihull; Walsall; Dudley; Truro; Torquay; Weymouth; Hastings; Eastbourne; Westminster; Croydon
United Kingdom | Edinburgh; Glasgow; Aberdeen; Dundee; Inverness; Stirling; Lockerbie; Dunblane; Holyrood; Cardiff; Swansea; Newport; Wrexham; Aberystwyth; Belfast; Londonderry = Derry; Omagh; Lisburn; Newry; Armagh; Enniskillen; Stormont
Canada | Toronto; Montreal; Vancouver; Calgary; Edmonton; Winnipeg; Quebec City; Hamilton; Halifax; Victoria; Regina; Saskatoon; London; Kitchener; Windsor; Mississauga; Brampton; Surrey; St. John's; Fredericton; Moncton; Charlottetown; Saint John; Sherbrooke; Gatineau; Kingston; Sudbury; Thunder Bay; Kelowna; Kamloops; Whistler; Banff; Jasper; Lytton; Fort McMurray; Lac-Megantic; Yellowknife; Whitehorse; Iqaluit; Red Deer; Lethbridge; Burnaby; Laval; Barrie; Guelph
Mexico | Guadalajara; Monterrey; Tijuana; Ciudad Juarez = Juarez; Puebla; Cancun; Acapulco; Leon; Merida; Culiacan; Mexicali; Hermosillo; Matamoros; Reynosa; Nuevo Laredo; Veracruz; Oaxaca; Morelia; Toluca; Queretaro; San Luis Potosi; Chihuahua; Torreon; Saltillo; Tapachula; Mazatlan; Iguala; Chilpancingo; Cuernavaca; Irapuato; Celaya; Salamanca; Zacatecas; Aguascalientes; Durango; Villahermosa; Xalapa; Tuxtla Gutierrez; Puerto Vallarta; Playa del Carmen; Tulum; Ciudad Victoria; Tampico; Ecatepec; Uruapan; Manzanillo; Piedras Negras; Nogales; Ensenada; La Paz; San Cristobal de las Casas; Ayotzinapa
Germany | Hamburg; Munich = München; Cologne = Köln; Frankfurt = Frankfurt am Main; Stuttgart; Düsseldorf = Duesseldorf; Leipzig; Dortmund; Essen; Bremen; Dresden; Hanover = Hannover; Nuremberg = Nürnberg; Duisburg; Bochum; Bonn; Münster; Karlsruhe; Mannheim; Augsburg; Wiesbaden; Kiel; Magdeburg; Chemnitz; Halle; Mainz; Potsdam; Rostock; Erfurt; Freiburg; Kassel; Saarbrücken; Lübeck; Solingen; Hanau; Wolfsburg; Heidelberg; Aachen; Ramstein; Wuppertal; Bielefeld; Gelsenkirchen; Regensburg; Würzburg; Ulm; Ingolstadt; Aschaffenburg; Garmisch-Partenkirchen; Darmstadt; Weimar; Schwerin; Dachau
France | Marseille = Marseilles; Lyon = Lyons; Toulouse; Nice; Nantes; Montpellier; Strasbourg; Bordeaux; Lille; Rennes; Reims = Rheims; Toulon; Grenoble; Dijon; Calais; Le Havre; Rouen; Cannes; Avignon; Versailles; Saint-Etienne; Angers; Nimes; Le Mans; Brest; Tours; Amiens; Limoges; Metz; Nancy; Perpignan; Orleans; Caen; Mulhouse; Besancon; Dunkirk; Boulogne; Saint-Denis; Nanterre; Arras; Annecy; Lourdes; Biarritz; Pau; Ajaccio; Bastia; Aix-en-Provence; Deauville; Clermont-Ferrand; Poitiers; Evian; Chamonix; Conflans-Sainte-Honorine; Creteil
Italy | Milan; Naples; Turin; Palermo; Genoa; Bologna; Florence; Bari; Catania; Venice; Verona; Messina; Padua; Trieste; Brescia; Parma; Pisa; Perugia; Cagliari; Ravenna; Rimini; Siena; Bergamo; L'Aquila; Amatrice; Lampedusa; Salerno; Taranto; Reggio Calabria; Crotone; Modena; Pescara; Ancona; Syracuse; Cortina d'Ampezzo = Cortina; Como; Livorno; Foggia; Lecce; Trento; Bolzano; Ischia; Capri; Stromboli; Monza; Vicenza; Assisi
Spain | Barcelona; Valencia; Seville; Zaragoza = Saragossa; Malaga; Bilbao; Murcia; Palma = Palma de Mallorca; Las Palmas; Alicante; Cordoba; Valladolid; Vigo; Granada; La Coruna = A Coruna; San Sebastian; Pamplona; Salamanca; Santander; Toledo; Cadiz; Santiago de Compostela; Ceuta; Melilla; Oviedo; Gijon; Girona; Tarragona; Lleida; Almeria; Marbella; Ibiza; Mallorca = Majorca; Tenerife; Lanzarote; El Hierro; Gran Canaria; La Palma; Vitoria; Huelva; Burgos; Leon; Torrejon; Algeciras; Badajoz; Guernica; Benidorm; Paiporta; Logrono
Brazil | Sao Paulo; Rio de Janeiro = Rio; Salvador; Fortaleza; Belo Horizonte; Manaus; Curitiba; Recife; Porto Alegre; Belem; Goiania; Guarulhos; Campinas; Sao Luis; Maceio; Natal; Teresina; Campo Grande; Joao Pessoa; Florianopolis; Vitoria; Cuiaba; Aracaju; Santos; Ribeirao Preto; Porto Velho; Boa Vista; Rio Branco; Macapa; Palmas; Brumadinho; Mariana; Niteroi; Juiz de Fora; Petropolis; Santa Maria; Altamira; Joinville; Londrina; Blumenau; Foz do Iguacu; Suzano; Sao Sebastiao; Canoas; Chapeco
Japan | Osaka; Yokohama; Nagoya; Sapporo; Fukuoka; Kobe; Kyoto; Kawasaki; Hiroshima; Sendai; Nagasaki; Fukushima; Niigata; Kumamoto; Okayama; Naha; Kagoshima; Kanazawa; Nara; Wakayama; Nagano; Shizuoka; Hamamatsu; Matsuyama; Takamatsu; Hakodate; Aomori; Akita; Yamagata; Mito; Chiba; Saitama; Utsunomiya; Gifu; Tsu; Oita; Miyazaki; Saga; Kochi; Tokushima; Tottori; Matsue; Yamaguchi; Sakai; Wajima; Suzu; Narita; Himeji; Ise; Okuma; Futaba; Iwakuni; Yokosuka; Sasebo; Shibuya; Karuizawa; Atami; Kashiwazaki
China | Shanghai; Guangzhou = Canton; Shenzhen; Tianjin; Chongqing = Chungking; Wuhan; Chengdu; Nanjing = Nanking; Xi'an = Xian; Hangzhou; Shenyang; Harbin; Dalian; Qingdao; Jinan; Zhengzhou; Changsha; Kunming; Urumqi; Fuzhou; Xiamen; Suzhou; Ningbo; Wuxi; Hefei; Nanchang; Guiyang; Nanning; Taiyuan; Lanzhou; Shijiazhuang; Changchun; Hohhot; Yinchuan; Xining; Haikou; Sanya; Zhuhai; Dongguan; Foshan; Kashgar; Hotan; Tangshan; Dandong; Wenzhou; Yiwu; Baotou; Luoyang; Kaifeng; Yichang; Macheng; Huizhou; Shantou; Zhongshan; Guilin; Lijiang; Qiqihar; Baoding; Yantai; Weifang; Wenchuan; Huanggang; Xuzhou; Nantong; Beidaihe
Australia | Sydney; Melbourne; Brisbane; Perth; Adelaide; Darwin; Hobart; Gold Coast; Newcastle; Cairns; Geelong; Townsville; Wollongong; Alice Springs; Ballarat; Bendigo; Launceston; Toowoomba; Rockhampton; Mackay; Byron Bay; Lismore; Broome; Port Hedland; Kalgoorlie; Wagga Wagga; Parramatta; Sunshine Coast; Port Arthur; Bondi; Bondi Junction; Fremantle; Mallacoota; Albury; Dubbo; Tamworth; Coober Pedy
Russia | Moscow Region; St. Petersburg = Saint Petersburg; Novosibirsk; Yekaterinburg = Ekaterinburg; Kazan; Nizhny Novgorod; Chelyabinsk; Samara; Omsk; Rostov-on-Don = Rostov; Ufa; Krasnoyarsk; Voronezh; Perm; Volgograd; Krasnodar; Saratov; Vladivostok; Irkutsk; Khabarovsk; Kaliningrad; Murmansk; Sochi; Grozny; Makhachkala; Belgorod; Kursk; Bryansk; Tula; Ryazan; Tver; Smolensk; Pskov; Orenburg; Orsk; Taganrog; Novorossiysk; Astrakhan; Arkhangelsk = Archangel; Yakutsk; Beslan; Derbent; Magas; Nazran; Vladikavkaz; Nalchik; Engels; Shebekino; Sudzha; Norilsk; Tomsk; Kemerovo; Barnaul; Izhevsk; Togliatti; Penza; Lipetsk; Oryol; Kaluga; Yaroslavl; Vologda; Petrozavodsk; Veliky Novgorod; Magnitogorsk; Ulan-Ude; Chita; Yuzhno-Sakhalinsk; Petropavlovsk-Kamchatsky; Tuapse; Anapa; Khimki; Podolsk; Ust-Luga; Saransk; Ulyanovsk; Cheboksary
Ukraine | Kharkiv = Kharkov; Odesa = Odessa; Dnipro = Dnipropetrovsk; Donetsk; Zaporizhzhia = Zaporizhia = Zaporozhye; Lviv = Lvov; Mariupol; Kherson; Mykolaiv = Nikolaev; Luhansk = Lugansk; Sevastopol; Simferopol; Bakhmut = Artemivsk; Avdiivka; Kramatorsk; Sloviansk = Slavyansk; Pokrovsk; Kupiansk; Izium = Izyum; Severodonetsk = Sievierodonetsk; Lysychansk; Bucha; Irpin; Chernihiv; Sumy; Poltava; Vinnytsia; Zhytomyr; Rivne; Ternopil; Ivano-Frankivsk; Uzhhorod; Lutsk; Chernivtsi; Cherkasy; Kropyvnytskyi; Kryvyi Rih = Krivoy Rog; Nikopol; Melitopol; Berdyansk = Berdiansk; Enerhodar = Energodar; Chasiv Yar; Toretsk; Vuhledar; Kurakhove; Chornobyl = Chernobyl; Kerch; Yalta; Feodosia; Debaltseve; Horlivka = Gorlovka; Soledar; Lyman; Kremenchuk; Hostomel; Brovary; Nova Kakhovka = Kakhovka; Kostiantynivka; Vovchansk; Robotyne; Ilovaisk; Konotop; Khmelnytskyi; Shostka; Pavlohrad; Myrnohrad; Huliaipole; Bila Tserkva; Izmail; Yevpatoria; Dzhankoi
Syria | Aleppo; Homs; Hama; Idlib; Raqqa; Deir ez-Zor = Deir al-Zor = Deir Ezzor = Deir al-Zour; Latakia = Lattakia; Tartus = Tartous; Daraa = Deraa; Palmyra = Tadmur; Kobani = Kobane = Ayn al-Arab; Qamishli = Qamishly; Hasakah = Hasaka = Hassakeh; Manbij; Afrin; Douma; Quneitra; al-Bab = Al Bab; Jarablus; Azaz; Suwayda = Sweida = Suweida = Sueida; Madaya; Zabadani; Rastan; Qusair = Qusayr; Baniyas = Banias; Jableh; Saraqeb; Maarat al-Numan = Maaret al-Numan; Khan Sheikhoun; Jisr al-Shughour; Abu Kamal = Albu Kamal = Boukamal; Mayadin; Tabqa; Tal Abyad = Tel Abyad; Ras al-Ain; Darayya = Daraya; Jaramana; Sahnaya; Harasta; Houla; Salamiyah; Baghouz; Tanf = al-Tanf; Maaloula; Moadamiya; Hajar al-Aswad; Binnish; Sarmada; Tel Rifaat; Yabroud
Iraq | Mosul; Basra; Erbil = Irbil = Arbil; Kirkuk; Najaf; Karbala = Kerbala; Fallujah = Falluja; Ramadi; Tikrit; Samarra; Sulaymaniyah = Sulaimaniya = Sulaimaniyah; Nasiriyah = Nasiriya; Baqubah = Baquba; Sinjar; Dohuk = Duhok; Tal Afar; Hilla = Hillah; Kut; Amarah = Amara; Diwaniyah = Diwaniya; Samawah = Samawa; Haditha; Abu Ghraib; Baiji = Beiji; Hawija; Taji; Qaim = al-Qaim; Sadr City; Balad; Muqdadiya; Halabja; Zakho; Rutba; Umm Qasr; Makhmur; Qayyarah; Hamdaniya; Mahmoudiya; Iskandariya; Khanaqin; Tuz Khurmatu; Dujail; Hit; Ain al-Asad
India | Mumbai = Bombay; Bengaluru = Bangalore; Kolkata = Calcutta; Chennai = Madras; Hyderabad; Ahmedabad; Pune = Poona; Surat; Jaipur; Lucknow; Kanpur; Nagpur; Indore; Bhopal; Patna; Vadodara = Baroda; Ludhiana; Agra; Varanasi = Benares; Srinagar; Amritsar; Chandigarh; Guwahati = Gauhati; Kochi = Cochin; Thiruvananthapuram = Trivandrum; Visakhapatnam = Vizag; Coimbatore; Madurai; Ranchi; Raipur; Bhubaneswar; Imphal; Jammu; Leh; Dehradun; Shimla; Ayodhya; Prayagraj = Allahabad; Noida; Gurugram = Gurgaon; Ghaziabad; Faridabad; Meerut; Muzaffarnagar; Gorakhpur; Kozhikode = Calicut; Mysuru = Mysore; Mangaluru = Mangalore; Puducherry = Pondicherry; Rajkot; Nashik; Aurangabad; Jodhpur; Udaipur; Ajmer; Kota; Gwalior; Jabalpur; Dhanbad; Jamshedpur; Cuttack; Balasore; Siliguri; Darjeeling; Shillong; Agartala; Aizawl; Kohima; Itanagar; Gangtok; Panaji; Morbi; Pulwama; Pahalgam; Anantnag; Baramulla; Poonch; Rajouri; Hathras; Haridwar; Rishikesh; Joshimath; Kedarnath; Uttarkashi; Wayanad; Pathankot; Uri; Tirupati; Vijayawada; Thane; Thoothukudi; Karur; Dharamshala = Dharamsala; Kargil; Bodh Gaya; Dantewada; Sukma; Godhra; Gandhinagar
Pakistan | Karachi; Lahore; Rawalpindi; Peshawar; Quetta; Faisalabad; Multan; Hyderabad; Gujranwala; Sialkot; Bahawalpur; Sargodha; Sukkur; Abbottabad; Swat; Mingora; Gwadar; Muzaffarabad; Dera Ismail Khan; Bannu; Mardan; Kohat; Larkana; Murree; Parachinar; Gilgit; Chaman; Turbat; Khuzdar; Mastung; Dera Ghazi Khan; Charsadda; Nowshera; Miranshah; Wana; Sehwan; Zhob; Sibi; Kasur; Jhang; Sheikhupura; Jaranwala; Torkham; Hangu; Nawabshah; Jacobabad; Landi Kotal; Rahim Yar Khan; Muridke
Nigeria | Lagos; Kano; Ibadan; Port Harcourt; Maiduguri; Kaduna; Benin City; Jos; Enugu; Zaria; Aba; Onitsha; Warri; Sokoto; Calabar; Yola; Bauchi; Damaturu; Katsina; Ilorin; Akure; Owo; Owerri; Abeokuta; Makurdi; Chibok; Dapchi; Bama; Gwoza; Baga; Potiskum; Gombe; Minna; Lokoja; Asaba; Uyo; Umuahia; Gusau; Kankara; Mubi; Konduga; Monguno; Kuriga; Chikun; Lafia; Jalingo; Dutse; Osogbo; Yenagoa; Awka; Birnin Kebbi; Mokwa
South Africa | Johannesburg = Joburg; Cape Town; Durban; Soweto; Bloemfontein; Port Elizabeth = Gqeberha; East London; Pietermaritzburg; Polokwane; Rustenburg; Marikana; Sandton; Stellenbosch; Kimberley; Nelspruit = Mbombela; Sharpeville; Khayelitsha; Mthatha; Ekurhuleni; Alexandra; Benoni; Boksburg; Germiston; Mahikeng = Mafikeng; Stilfontein; Knysna; Richards Bay; George; Sun City; Paarl; Umlazi; Qunu; Pollsmoor
Philippines | Quezon City; Cebu = Cebu City; Davao = Davao City; Zamboanga = Zamboanga City; Makati; Tacloban; Iloilo = Iloilo City; Baguio; Marawi; Cagayan de Oro; General Santos; Cotabato = Cotabato City; Bacolod; Pasay; Jolo; Angeles = Angeles City; Olongapo; Subic Bay; Puerto Princesa; Butuan; Iligan; Legazpi; Naga; Batangas; Dumaguete; Tagum; Surigao; Ormoc; Laoag; Vigan; Caloocan; Taguig; Pasig; Mandaluyong; Boracay; Basilan; Bogo; Lucena; Dagupan; Tagaytay; Kidapawan; Catarman
Indonesia | Surabaya; Bandung; Medan; Semarang; Makassar; Palembang; Yogyakarta = Jogjakarta; Denpasar; Banda Aceh; Palu; Padang; Pekanbaru; Manado; Malang; Solo = Surakarta; Bogor; Bekasi; Depok; Tangerang; Kupang; Ambon; Jayapura; Balikpapan; Samarinda; Pontianak; Mataram; Cianjur; Nusantara; Kuta; Poso; Timika; Manokwari; Sorong; Banjarmasin; Batam; Lhokseumawe; Sidoarjo; Bengkulu; Jambi; Ternate; Cirebon; Mamuju; Sukabumi; Garut; Labuan Bajo; Wamena
Turkey | Istanbul = Constantinople; Izmir; Bursa; Adana; Gaziantep = Antep; Antalya; Konya; Diyarbakir; Kayseri; Mersin; Trabzon; Sanliurfa = Urfa; Malatya; Kahramanmaras = Maras; Antakya; Iskenderun; Adiyaman; Van; Erzurum; Eskisehir; Samsun; Bodrum; Suruc; Kilis; Mardin; Cizre; Sirnak; Batman; Elazig; Soma; Edirne; Marmaris; Mus; Bingol; Siirt; Hakkari; Reyhanli; Incirlik; Ceylanpinar; Akcakale; Nusaybin; Tunceli; Rize; Sivas; Tekirdag; Kocaeli; Izmit; Osmaniye; Bolu; Zonguldak; Canakkale; Denizli; Manisa; Kartalkaya; Silopi; Silvan; Yuksekova
United States | New York = New York City = NYC = N.Y.C.; Los Angeles = L.A.; Chicago; Houston; Phoenix; Philadelphia; San Antonio; San Diego; Dallas; San Jose; Austin; Jacksonville; Fort Worth; Columbus; Charlotte; San Francisco; Indianapolis; Seattle; Denver; Oklahoma City; Nashville; El Paso; Boston; Portland; Las Vegas = Vegas; Detroit; Memphis; Louisville; Baltimore; Milwaukee; Albuquerque; Tucson; Fresno; Sacramento
United States | Kansas City; Mesa; Atlanta; Omaha; Colorado Springs; Raleigh; Miami; Long Beach; Virginia Beach; Oakland; Minneapolis; Tulsa; Tampa; Arlington; New Orleans; Wichita; Cleveland; Bakersfield; Aurora; Anaheim; Honolulu; Santa Ana; Riverside; Corpus Christi; Lexington; Stockton; St. Louis = Saint Louis; Pittsburgh; St. Paul = Saint Paul; Cincinnati; Anchorage; Henderson; Greensboro; Plano; Newark; Lincoln; Orlando; Irvine; Toledo; Jersey City
United States | Chula Vista; Durham; Fort Wayne; St. Petersburg; Laredo; Buffalo; Lubbock; Reno; Baton Rouge; Richmond; Boise; Norfolk; Spokane; Tacoma; Des Moines; Birmingham; Rochester; Salt Lake City; Montgomery; Little Rock; Tallahassee; Providence; Jackson; Madison; Fayetteville; Shreveport; Knoxville; Chattanooga; Huntsville; Mobile; Worcester; Springfield; Hartford; Bridgeport; New Haven; Albany; Syracuse; Yonkers; Dayton; Akron; Grand Rapids; Lansing; Flint; Ann Arbor; Dearborn; Gary; South Bend; Evansville
United States | Fort Lauderdale; West Palm Beach; Palm Beach; Mar-a-Lago; Sarasota; Fort Myers; Pensacola; Gainesville; Parkland; Hialeah; Surfside; Savannah; Augusta; Macon; Athens; Charleston; Columbia; Greenville; Myrtle Beach; Wilmington; Asheville; Winston-Salem; Charlottesville; Roanoke; Newport News; Alexandria; Annapolis; Dover; Trenton; Camden; Atlantic City; Harrisburg; Scranton; Allentown; Erie; Lancaster; Uvalde; McAllen; Brownsville; Eagle Pass; Del Rio; Galveston; Waco; Killeen; Amarillo; Midland; Odessa; Beaumont; Sutherland Springs; Fort Hood
United States | Newtown; Sandy Hook; Ferguson; Kenosha; Uniontown; Green Bay; Duluth; Fargo; Bismarck; Sioux Falls; Rapid City; Cheyenne; Casper; Billings; Helena; Missoula; Boulder; Fort Collins; Littleton; Columbine; Provo; Santa Fe; Roswell; Los Alamos; Las Cruces; Flagstaff; Scottsdale; Tempe; Glendale; Yuma; Nogales; Carson City; San Bernardino; Santa Barbara; Santa Monica; Malibu; Hollywood; Beverly Hills; Pasadena; Altadena; Palo Alto; Berkeley; Santa Rosa; Santa Cruz; Monterey; Salinas; Modesto; Redding; Palm Springs; Oceanside; Burbank; Cupertino; Mountain View; Eugene; Salem; Bend; Olympia; Bellevue; Redmond; Everett; Juneau; Fairbanks; Hilo; Lahaina; Maui; Oahu; Pearl Harbor
United States | Lewiston; Bangor; Concord; Manchester; Burlington; Montpelier; Cambridge; Lowell; Quincy; Cape Cod; Martha's Vineyard; Long Island; Brooklyn; Manhattan; Queens; Bronx = the Bronx; Staten Island; Harlem; Wall Street; Poughkeepsie; Ithaca; Utica; Topeka; Overland Park; Joplin; Moore; Tuscaloosa; Selma; Biloxi; Tupelo; Hattiesburg; Lafayette; Lake Charles; Bowling Green; Frankfort; Charlottesville; East Palestine; Youngstown; Joliet; Peoria; Rockford; Highland Park; Evanston; Cedar Rapids; Davenport; Bloomington; Pierre; Camp David; Guantanamo Bay; Quantico; Bethesda; Silver Spring; Reston
Venezuela | Valencia; Merida
Nicaragua | Leon; Granada
Belarus | Brest
Montserrat | Plymouth
Costa Rica | Liberia
"""

_REGIONS = """
Alabama; Ala. | United States | Alabaman; Alabamans; Alabamian; Alabamians
Alaska | United States | Alaskan; Alaskans
Arizona; Ariz.; AZ | United States | Arizonan; Arizonans
Arkansas; Ark. | United States | Arkansan; Arkansans
California; Calif.; Cal.; CA | United States | Californian; Californians
Colorado; Colo. | United States | Coloradan; Coloradans
Connecticut; Conn.; CT | United States |
Delaware; Del. | United States | Delawarean; Delawareans
Florida; Fla.; FL | United States | Floridian; Floridians
Georgia; Ga. | United States |
Hawaii; Hawai'i | United States | Hawaiian; Hawaiians
Idaho; Ida. | United States | Idahoan; Idahoans
Illinois; Ill.; IL | United States | Illinoisan; Illinoisans
Indiana; Ind. | United States | Hoosier; Hoosiers
Iowa; Ia. | United States | Iowan; Iowans
Kansas; Kan.; Kans.; KS | United States | Kansan; Kansans
Kentucky; Ky. | United States | Kentuckian; Kentuckians
Louisiana; La. | United States | Louisianan; Louisianans
Maine | United States | Mainer; Mainers
Maryland; Md. | United States | Marylander; Marylanders
Massachusetts; Mass. | United States |
Michigan; Mich.; MI | United States | Michigander; Michiganders
Minnesota; Minn.; MN | United States | Minnesotan; Minnesotans
Mississippi; Miss. | United States | Mississippian; Mississippians
Missouri; Mo. | United States | Missourian; Missourians
Montana; Mont.; MT | United States | Montanan; Montanans
Nebraska; Neb.; Nebr. | United States | Nebraskan; Nebraskans
Nevada; Nev.; NV | United States | Nevadan; Nevadans
New Hampshire; N.H. | United States |
New Jersey; N.J. | United States | New Jerseyan; New Jerseyans
New Mexico; N.M.; N. Mex. | United States | New Mexican; New Mexicans
New York; New York State; N.Y. | United States | New Yorker; New Yorkers
North Carolina; N.C. | United States | North Carolinian; North Carolinians
North Dakota; N.D.; N. Dak. | United States | North Dakotan; North Dakotans
Ohio | United States | Ohioan; Ohioans
Oklahoma; Okla. | United States | Oklahoman; Oklahomans
Oregon; Ore. | United States | Oregonian; Oregonians
Pennsylvania; Pa.; Penn.; Penna. | United States | Pennsylvanian; Pennsylvanians
Rhode Island; R.I. | United States | Rhode Islander; Rhode Islanders
South Carolina; S.C. | United States | South Carolinian; South Carolinians
South Dakota; S.D.; S. Dak. | United States | South Dakotan; South Dakotans
Tennessee; Tenn.; TN | United States | Tennessean; Tennesseans
Texas; Tex.; TX | United States | Texan; Texans
Utah; UT | United States | Utahn; Utahns
Vermont; Vt. | United States | Vermonter; Vermonters
Virginia; Va. | United States | Virginian; Virginians
Washington; Washington State; Wash. | United States | Washingtonian; Washingtonians
West Virginia; W.Va.; W. Va.; WV | United States | West Virginian; West Virginians
Wisconsin; Wis.; Wisc.; WI | United States | Wisconsinite; Wisconsinites
Wyoming; Wyo.; WY | United States | Wyomingite; Wyomingites
District of Columbia | United States |
New England | United States | New Englander; New Englanders
Midwest | United States |
Silicon Valley | United States |
Appalachia | United States |
Deep South | United States |
Gulf Coast | United States |
Bay Area | United States |
Ontario; Ont. | Canada | Ontarian; Ontarians
Quebec; Que. | Canada | Quebecois; Quebecer; Quebecers; Quebecker; Quebeckers
British Columbia; B.C. | Canada | British Columbian; British Columbians
Alberta; Alta. | Canada | Albertan; Albertans
Manitoba; Man. | Canada | Manitoban; Manitobans
Saskatchewan; Sask. | Canada |
Nova Scotia; N.S. | Canada | Nova Scotian; Nova Scotians
New Brunswick; N.B. | Canada | New Brunswicker; New Brunswickers
Newfoundland and Labrador; N.L. | Canada |
Newfoundland | Canada | Newfoundlander; Newfoundlanders
Labrador | Canada |
Prince Edward Island; P.E.I. | Canada |
Yukon | Canada | Yukoner; Yukoners
Northwest Territories; N.W.T. | Canada |
Nunavut | Canada |
Andhra Pradesh | India |
Arunachal Pradesh | India |
Assam | India | Assamese
Bihar | India | Bihari; Biharis
Chhattisgarh | India |
Goa | India | Goan; Goans
Gujarat | India | Gujarati; Gujaratis
Haryana | India |
Himachal Pradesh | India |
Jharkhand | India |
Karnataka | India |
Kerala | India | Keralite; Keralites
Madhya Pradesh | India |
Maharashtra | India | Maharashtrian; Maharashtrians
Manipur | India | Manipuri; Manipuris
Meghalaya | India |
Mizoram | India |
Nagaland | India |
Odisha; Orissa | India | Odia
Punjab | India | Punjabi; Punjabis
Rajasthan | India | Rajasthani; Rajasthanis
Sikkim | India | Sikkimese
Tamil Nadu | India |
Telangana | India |
Tripura | India |
Uttar Pradesh | India |
Uttarakhand | India |
West Bengal; Bengal | India |
Jammu and Kashmir; Indian-administered Kashmir; Indian-controlled Kashmir | India |
Ladakh | India | Ladakhi; Ladakhis
Punjab; Punjab province | Pakistan |
Sindh; Sind | Pakistan | Sindhi; Sindhis
Balochistan; Baluchistan | Pakistan | Baloch; Baluch; Balochi
Khyber Pakhtunkhwa; North-West Frontier Province; KP | Pakistan |
North Waziristan | Pakistan |
South Waziristan | Pakistan |
Waziristan | Pakistan |
Gilgit-Baltistan | Pakistan |
Azad Kashmir; Pakistan-administered Kashmir; Pakistani-administered Kashmir | Pakistan |
New South Wales; NSW; N.S.W. | Australia |
Victoria; Vic. | Australia | Victorian; Victorians
Queensland; Qld. | Australia | Queenslander; Queenslanders
South Australia | Australia | South Australian; South Australians
Western Australia | Australia | Western Australian; Western Australians
Tasmania; Tas. | Australia | Tasmanian; Tasmanians
Northern Territory | Australia | Territorian; Territorians
Australian Capital Territory; ACT | Australia |
Baden-Württemberg; Baden-Wuerttemberg | Germany |
Bavaria | Germany | Bavarian; Bavarians
Brandenburg | Germany | Brandenburger; Brandenburgers
Hesse; Hessen | Germany | Hessian; Hessians
Lower Saxony | Germany |
Mecklenburg-Vorpommern; Mecklenburg-Western Pomerania | Germany |
North Rhine-Westphalia; NRW | Germany |
Rhineland-Palatinate | Germany |
Saarland | Germany |
Saxony | Germany | Saxon; Saxons
Saxony-Anhalt | Germany |
Schleswig-Holstein | Germany |
Thuringia | Germany | Thuringian; Thuringians
Ruhr | Germany |
East Germany; GDR | Germany | East German; East Germans
West Germany | Germany | West German; West Germans
England | United Kingdom | English; Englishman; Englishmen; Englishwoman
Scotland | United Kingdom | Scottish; Scot; Scots; Scotsman; Scotsmen
Wales | United Kingdom | Welsh; Welshman; Welshmen; Welshwoman
Northern Ireland; Ulster | United Kingdom | Northern Irish
Kent | United Kingdom |
Essex | United Kingdom |
Sussex | United Kingdom |
East Sussex | United Kingdom |
West Sussex | United Kingdom |
Surrey | United Kingdom |
Hampshire | United Kingdom |
Dorset | United Kingdom |
Devon | United Kingdom |
Somerset | United Kingdom |
Cornwall | United Kingdom | Cornish
Merseyside | United Kingdom | Merseysider; Merseysiders
Yorkshire | United Kingdom | Yorkshireman; Yorkshiremen
North Yorkshire | United Kingdom |
South Yorkshire | United Kingdom |
West Yorkshire | United Kingdom |
Greater Manchester | United Kingdom |
West Midlands | United Kingdom |
Midlands | United Kingdom |
East Midlands | United Kingdom |
Lancashire | United Kingdom |
Cumbria | United Kingdom |
Northumberland | United Kingdom |
Norfolk | United Kingdom |
Suffolk | United Kingdom |
Oxfordshire | United Kingdom |
Wiltshire | United Kingdom |
Lincolnshire | United Kingdom |
Shetland; Shetland Islands | United Kingdom | Shetlander; Shetlanders
Orkney | United Kingdom | Orcadian; Orcadians
Anhui | China |
Fujian | China | Fujianese
Gansu | China |
Guangdong | China | Cantonese
Guangxi | China |
Guizhou | China |
Hainan | China |
Hebei | China |
Heilongjiang | China |
Henan | China |
Hubei | China |
Hunan | China | Hunanese
Inner Mongolia | China | Inner Mongolian; Inner Mongolians
Jiangsu | China |
Jiangxi | China |
Jilin | China |
Liaoning | China |
Ningxia | China |
Qinghai | China |
Shaanxi | China |
Shandong | China |
Shanxi | China |
Sichuan; Szechuan | China | Sichuanese
Xinjiang; Xinjiang Uyghur Autonomous Region | China | Uyghur; Uyghurs; Uighur; Uighurs
Yunnan | China |
Zhejiang | China |
Aleppo; Aleppo Governorate | Syria |
Damascus; Damascus Governorate | Syria | Damascene; Damascenes
Rif Dimashq; Rural Damascus | Syria |
Daraa; Daraa Governorate; Deraa | Syria |
Deir ez-Zor; Deir al-Zor; Deir Ezzor; Deir al-Zour; Deir ez-Zor Governorate | Syria |
Hama; Hama Governorate | Syria |
Hasakah; Hasaka; al-Hasakah; Al-Hasakah Governorate; Hassakeh | Syria |
Homs; Homs Governorate | Syria |
Idlib; Idlib Governorate | Syria |
Latakia; Latakia Governorate | Syria |
Quneitra; Quneitra Governorate | Syria |
Raqqa; Raqqa Governorate | Syria |
Suwayda; as-Suwayda; Sweida; Suwayda Governorate | Syria |
Tartus; Tartous; Tartus Governorate | Syria |
Eastern Ghouta; Ghouta; East Ghouta | Syria |
Rojava | Syria |
Golan Heights; Golan; the Golan | Syria |
Anbar; al-Anbar | Iraq |
Nineveh; Ninawa | Iraq |
Diyala | Iraq |
Salahuddin; Salah al-Din; Saladin; Salaheddin | Iraq |
Babil | Iraq |
Dhi Qar | Iraq |
Maysan | Iraq |
Wasit | Iraq |
Muthanna | Iraq |
Iraqi Kurdistan; Kurdistan Region | Iraq |
Bahia | Brazil | Bahian; Bahians
Minas Gerais | Brazil |
Rio Grande do Sul | Brazil |
Santa Catarina | Brazil |
Parana | Brazil |
Para | Brazil |
Amazonas | Brazil |
Roraima | Brazil |
Rondonia | Brazil |
Mato Grosso | Brazil |
Mato Grosso do Sul | Brazil |
Pernambuco | Brazil |
Ceara | Brazil |
Maranhao | Brazil |
Goias | Brazil |
Baja California | Mexico |
Baja California Sur | Mexico |
Chiapas | Mexico |
Coahuila | Mexico |
Guanajuato | Mexico |
Guerrero | Mexico |
Hidalgo | Mexico |
Jalisco | Mexico |
Michoacan | Mexico |
Morelos | Mexico |
Nayarit | Mexico |
Nuevo Leon | Mexico |
Oaxaca | Mexico | Oaxacan; Oaxacans
Quintana Roo | Mexico |
Sinaloa | Mexico | Sinaloan; Sinaloans
Sonora | Mexico | Sonoran; Sonorans
Tabasco | Mexico |
Tamaulipas | Mexico |
Yucatan | Mexico | Yucatecan; Yucatecans
Chechnya; Chechen Republic | Russia | Chechen; Chechens
Dagestan | Russia | Dagestani; Dagestanis
Ingushetia | Russia | Ingush
North Ossetia | Russia | North Ossetian; North Ossetians
Tatarstan | Russia | Tatar; Tatars
Bashkortostan | Russia | Bashkir; Bashkirs
Buryatia | Russia | Buryat; Buryats
Kalmykia | Russia | Kalmyk; Kalmyks
Siberia | Russia | Siberian; Siberians
North Caucasus | Russia |
Kamchatka | Russia |
Sakhalin | Russia |
Karelia | Russia | Karelian; Karelians
Primorye | Russia |
Yakutia; Sakha | Russia | Yakut; Yakuts
Urals | Russia |
Catalonia; Catalunya | Spain | Catalan; Catalans
Basque Country | Spain | Basque; Basques
Andalusia | Spain | Andalusian; Andalusians
Galicia | Spain | Galician; Galicians
Asturias | Spain | Asturian; Asturians
Aragon | Spain | Aragonese
Castile; Castilla y Leon; Castile and Leon; Castilla-La Mancha | Spain | Castilian; Castilians
Extremadura | Spain |
Navarre; Navarra | Spain |
Canary Islands; Canaries | Spain |
Balearic Islands; Balearics | Spain |
Corsica | France | Corsican; Corsicans
Brittany | France | Breton; Bretons
Normandy | France | Norman; Normans
Alsace | France | Alsatian; Alsatians
Provence | France |
Burgundy | France |
Cote d'Azur; French Riviera | France |
Sicily | Italy | Sicilian; Sicilians
Sardinia | Italy | Sardinian; Sardinians
Lombardy | Italy | Lombard; Lombards
Tuscany | Italy | Tuscan; Tuscans
Veneto | Italy | Venetian; Venetians
Calabria | Italy | Calabrian; Calabrians
Puglia; Apulia | Italy |
Piedmont | Italy |
Liguria | Italy |
Emilia-Romagna | Italy |
Campania | Italy |
Lazio | Italy |
Abruzzo | Italy |
Umbria | Italy |
Marche | Italy |
Bavarian Alps | Germany |
Tyrol | Austria | Tyrolean; Tyroleans
Styria | Austria |
Carinthia | Austria |
Flanders | Belgium | Flemish; Fleming; Flemings
Wallonia | Belgium | Walloon; Walloons
Crete | Greece | Cretan; Cretans
Transnistria; Transdniestria; Transdniester | Moldova | Transnistrian; Transnistrians
Gagauzia | Moldova | Gagauz
Transylvania | Romania | Transylvanian; Transylvanians
Vojvodina | Serbia |
Sandzak | Serbia |
Republika Srpska | Bosnia and Herzegovina | Bosnian Serb; Bosnian Serbs
Silesia | Poland | Silesian; Silesians
Moravia | Czech Republic | Moravian; Moravians
Bohemia | Czech Republic | Bohemian; Bohemians
Crimea; Crimean Peninsula | Ukraine | Crimean; Crimeans
Donbas; Donbass | Ukraine |
Donetsk; Donetsk Oblast; Donetsk People's Republic | Ukraine |
Luhansk; Luhansk Oblast; Luhansk People's Republic | Ukraine |
Transcarpathia | Ukraine |
Abkhazia | Georgia | Abkhaz; Abkhazian; Abkhazians
South Ossetia | Georgia | South Ossetian; South Ossetians; Ossetian; Ossetians
Adjara; Ajaria | Georgia |
Nagorno-Karabakh; Karabakh; Artsakh | Azerbaijan |
Nakhchivan | Azerbaijan |
Gaza; Gaza Strip; the Gaza Strip | Palestine | Gazan; Gazans
West Bank; the West Bank; occupied West Bank | Palestine | West Banker; West Bankers
Galilee | Israel |
Negev | Israel |
Sinai; Sinai Peninsula; North Sinai | Egypt |
Bekaa; Bekaa Valley; Beqaa | Lebanon |
Hejaz | Saudi Arabia |
Hadramout; Hadramawt | Yemen |
Abyan | Yemen |
Shabwa | Yemen |
al-Jawf | Yemen |
Socotra | Yemen |
Khuzestan | Iran |
Sistan-Baluchestan; Sistan and Baluchestan | Iran |
Helmand | Afghanistan |
Nangarhar | Afghanistan |
Paktia | Afghanistan |
Paktika | Afghanistan |
Kunar | Afghanistan |
Badakhshan | Afghanistan |
Panjshir | Afghanistan |
Nuristan | Afghanistan |
Uruzgan | Afghanistan |
Zabul | Afghanistan |
Nimruz | Afghanistan |
Baghlan | Afghanistan |
Wardak | Afghanistan |
Logar | Afghanistan |
Hatay | Turkey |
Anatolia | Turkey | Anatolian; Anatolians
Cyrenaica | Libya |
Tripolitania | Libya |
Fezzan | Libya |
Kabylie; Kabylia | Algeria | Kabyle; Kabyles
Rif | Morocco |
Darfur | Sudan | Darfuri; Darfuris
North Darfur | Sudan |
South Darfur | Sudan |
West Darfur | Sudan |
Kordofan | Sudan |
South Kordofan | Sudan |
North Kordofan | Sudan |
Blue Nile | Sudan |
Gezira; al-Jazira | Sudan |
Tigray | Ethiopia | Tigrayan; Tigrayans
Oromia | Ethiopia | Oromo; Oromos
Amhara | Ethiopia | Amharas
Ogaden | Ethiopia |
Puntland | Somalia |
Jubaland | Somalia |
North Kivu | Democratic Republic of the Congo |
South Kivu | Democratic Republic of the Congo |
Kivu | Democratic Republic of the Congo |
Ituri | Democratic Republic of the Congo |
Katanga | Democratic Republic of the Congo |
Kasai | Democratic Republic of the Congo |
Masisi | Democratic Republic of the Congo |
Borno | Nigeria |
Yobe | Nigeria |
Adamawa | Nigeria |
Zamfara | Nigeria |
Plateau State | Nigeria |
Benue | Nigeria |
Niger Delta | Nigeria |
Niger State | Nigeria |
Rivers State | Nigeria |
Biafra | Nigeria | Biafran; Biafrans
Taraba | Nigeria |
Kebbi | Nigeria |
Cabo Delgado | Mozambique |
KwaZulu-Natal; KwaZulu Natal | South Africa |
Gauteng | South Africa |
Eastern Cape | South Africa |
Western Cape | South Africa |
Northern Cape | South Africa |
Limpopo | South Africa |
Mpumalanga | South Africa |
Free State | South Africa |
Casamance | Senegal |
Rakhine; Arakan | Myanmar | Rakhine; Arakanese; Rohingya; Rohingyas
Shan State | Myanmar |
Kachin | Myanmar |
Kayin | Myanmar |
Kayah | Myanmar |
Chin State | Myanmar |
Aceh | Indonesia | Acehnese
Bali | Indonesia | Balinese
Java | Indonesia | Javanese
East Java | Indonesia |
West Java | Indonesia |
Central Java | Indonesia |
Sumatra | Indonesia | Sumatran; Sumatrans
North Sumatra | Indonesia |
West Sumatra | Indonesia |
Sulawesi | Indonesia |
Central Sulawesi | Indonesia |
Papua | Indonesia | Papuan; Papuans
West Papua | Indonesia |
Lombok | Indonesia |
Flores | Indonesia |
Kalimantan | Indonesia |
Maluku | Indonesia |
West Nusa Tenggara | Indonesia |
Mindanao | Philippines |
Luzon | Philippines |
Visayas | Philippines |
Leyte | Philippines |
Samar | Philippines |
Palawan | Philippines |
Sulu | Philippines |
Bohol | Philippines |
Negros | Philippines |
Maguindanao | Philippines |
Cavite | Philippines |
Bulacan | Philippines |
Pampanga | Philippines |
Albay | Philippines |
Ilocos Norte | Philippines |
Sabah | Malaysia |
Sarawak | Malaysia |
Johor | Malaysia |
Selangor | Malaysia |
Kelantan | Malaysia |
Terengganu | Malaysia |
Pattani | Thailand |
Bougainville | Papua New Guinea | Bougainvillean; Bougainvilleans
Okinawa | Japan | Okinawan; Okinawans
Hokkaido | Japan |
Honshu | Japan |
Kyushu | Japan |
Shikoku | Japan |
Tohoku | Japan |
Ishikawa | Japan |
Noto; Noto Peninsula | Japan |
Miyagi | Japan |
Iwate | Japan |
Ibaraki | Japan |
Hyogo | Japan |
Aichi | Japan |
Kanagawa | Japan |
Jeju | South Korea |
Gyeonggi | South Korea |
Gangwon | South Korea |
Patagonia | Argentina | Patagonian; Patagonians
Zulia | Venezuela |
Tachira | Venezuela |
Apure | Venezuela |
Antioquia | Colombia |
Cauca | Colombia |
Valle del Cauca | Colombia |
Arauca | Colombia |
Catatumbo | Colombia |
Norte de Santander | Colombia |
Putumayo | Colombia |
Narino | Colombia |
Essequibo | Guyana |
Galapagos; Galapagos Islands | Ecuador |
Guayas | Ecuador |
Manabi | Ecuador |
Darien Gap; Darien | |
Middle East; Mideast; the Middle East; Near East | | Middle Eastern; Middle Easterner; Middle Easterners
West Asia | | West Asian; West Asians
Central Asia | | Central Asian; Central Asians
South Asia; Indian subcontinent | | South Asian; South Asians
Southeast Asia; South-East Asia; South East Asia | | Southeast Asian; Southeast Asians
East Asia; Northeast Asia | | East Asian; East Asians
Asia | | Asian; Asians
Asia-Pacific; Asia Pacific | |
Indo-Pacific | |
Europe | | European; Europeans
Eastern Europe | | Eastern European; Eastern Europeans; East European
Western Europe | | Western European; Western Europeans
Central Europe | | Central European; Central Europeans
Northern Europe |  |
Southern Europe |  |
Africa | | African; Africans
North Africa; Northern Africa; Maghreb | | North African; North Africans
West Africa | | West African; West Africans
East Africa | | East African; East Africans
Southern Africa | |
Central Africa | |
Sub-Saharan Africa | | Sub-Saharan
Horn of Africa | |
Sahel |  | Sahelian
Sahara |  | Saharan
Great Lakes | |
North America | | North American; North Americans
South America | | South American; South Americans
Central America | | Central American; Central Americans
Latin America | | Latin American; Latin Americans
Caribbean; West Indies | | West Indian; West Indians
Oceania; South Pacific; Pacific Islands | | Pacific Islander; Pacific Islanders
Polynesia | | Polynesian; Polynesians
Antarctica | | Antarctic
Arctic | |
Scandinavia | | Scandinavian; Scandinavians
Nordic countries | | Nordic
Baltics; Baltic states; Baltic | |
Balkans; Western Balkans; the Balkans | | Balkan
Caucasus; South Caucasus | |
Levant | | Levantine
Persian Gulf; Arabian Gulf; Gulf States; Gulf states | |
Arabian Peninsula; Arabia | | Arab; Arabs; Arabian
Kurdistan | | Kurd; Kurds; Kurdish
Kashmir | | Kashmiri; Kashmiris
Iberia; Iberian Peninsula | | Iberian
Korean Peninsula | |
Alps | |
Himalayas; Himalaya | | Himalayan
Amazon; Amazonia; Amazon rainforest | |
Mediterranean; Mediterranean Sea | |
Black Sea | |
Red Sea | |
Baltic Sea | |
South China Sea |  |
East China Sea |  |
Sea of Azov | |
English Channel | |
Strait of Hormuz |  |
Taiwan Strait |  |
Bab el-Mandeb |  |
Bosporus; Bosphorus |  |
Gulf of Aden |  |
Gulf of Oman |  |
Gulf of Mexico |  |
Gulf of Guinea | |
Bay of Bengal | |
Arabian Sea | |
Lake Chad; Lake Chad Basin | |
Spratly Islands; Spratlys |  |
Paracel Islands |  |
Scarborough Shoal |  |
"""


class Entry(NamedTuple):
    """One meaning of a place name."""

    name: str
    sort: str  # "country", "capital", "city", "region"
    country: str  # the canonical name of its country; "" if it has none or several


_Row = tuple[str, str, str, str]
"""Places of one sort in one country: sort, country, what the table lists of them, and the same folded, by which they
are found. Entries are made of a row only where one is asked for: an article names few of four thousand."""


def _entry(row: _Row, key: str) -> Entry:
    """What `key` stands for in a row."""
    sort, country, names, keys = row
    if sort != "city":
        return Entry(names.partition(";")[0].strip(), sort, country)
    name = next(n for n, k in zip(_items(names), _items(keys), strict=True) if key in k.split(" = "))
    return Entry(name.partition(" =")[0], sort, country)


_MARKS = dict.fromkeys(range(0x300, 0x370))


def _unmarked(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFKD", text).translate(_MARKS)


def _items(field: str) -> list[str]:
    return field.split("; ") if (field := field.strip()) else []


def _rows(table: str) -> Iterator[tuple[list[str], list[str]]]:
    """The lines of a table as fields, each as written and folded; folding the whole text at once is the quick way."""
    folded = table.casefold().replace(".", "").replace(",", "").replace("-", " - ")
    for line, keys in zip(table.strip().split("\n"), folded.strip().split("\n"), strict=True):
        yield line.split("|"), _unmarked(keys).split("|")


def _listed() -> tuple[list[_Row], dict[str, str]]:
    """All rows, those that come first where a name is ambiguous before the others, and the demonyms."""
    countries, capitals, cities, regions, people_of = [], [], [], [], []
    for (names, _, capital, others), (keys, people, capital_keys, other_keys) in _rows(_COUNTRIES):
        country = names.partition(";")[0].strip()
        countries.append(("country", country, names, keys))
        capitals.append(("capital", country, capital, capital_keys))
        cities.append(("city", country, others, other_keys))
        people_of.append((country, people))
    for (names, country, _), (keys, _, people) in _rows(_REGIONS):
        regions.append(("region", country.strip(), names, keys))
        people_of.append((names.partition(";")[0].strip(), people))
    cities += [("city", country.strip(), names, keys) for (country, names), (_, keys) in _rows(_CITIES)]
    demonyms = {demonym: name for name, people in reversed(people_of) for demonym in _items(people)}
    return countries + capitals + cities + regions, demonyms


def _read() -> tuple[dict[str, tuple[_Row, ...]], dict[str, str]]:
    rows, demonyms = _listed()
    places: dict[str, tuple[_Row, ...]] = {}
    for row in rows:
        keys = _items(row[3].replace(" = ", "; "))
        if places.keys().isdisjoint(keys):
            places.update(zip(keys, repeat((row,))))
        else:
            places.update({key: (*places.get(key, ()), row) for key in keys})
    return places, demonyms


PLACES: dict[str, tuple[_Row, ...]]
DEMONYMS: dict[str, str]
PLACES, DEMONYMS = _read()


@cache
def meanings(key: str) -> tuple[Entry, ...]:
    """What the folded name of a place may stand for, the likeliest first."""
    return tuple(dict.fromkeys(_entry(row, key) for row in PLACES[key]))


_PERSONS = """
adelaide akita alberta alexandra alexandria angeles aragon arlington augusta aurora austin bari barrie beaumont beni
bergen berkeley bethlehem billings bismarck bolton bradford bria bristol brittany brooklyn buchanan burbank burgos
burgundy burlington camden cameron carlisle casper chad charleston charlotte cheyenne chiba cleveland colombo columbia
columbus como concepcion constantine cordoba cortina cuenca dallas darwin davenport david dayton deal denver derby
devon douglas dudley duran durango durham engels erie essex eugene everett ferguson florence flores gary george
georgetown granada guerrero halifax halle hamilton hanover hastings helena henderson hesse hidalgo holland houston
hull indiana irvine ishikawa israel jackson jasper jersey joplin jordan jos juarez kano kara kawasaki kaya kent kerman
kimberley kingston kitchener lafayette lancaster lansing laredo laval leon lewis lewiston lima lincoln lira
livingstone lourdes lowell lucena lund lyman lyon lyons mackay macon madison maldonado mandalay manzanillo mardan
mariana mary matsuyama medina mendoza merida minna mito miyazaki modena montgomery moore morelos naga nagano nancy
nara nasir navarra navarre nelson odessa okayama olympia orlando oviedo oxford palma paris parma pasto pemba pereira
petra phoenix pierre ponce preston quincy raleigh redding redmond regina reno richmond rio rosario roswell sakai
saladin salahuddin salamanca salem salinas salvador samar samara sana santander santiago santos savannah selma
sheffield siena sofia solo somerset sonora stirling stockton surrey sydney toledo trento trenton trujillo valencia van
verona victoria vigo virginia wakayama wakefield walsall washington wellington winchester windsor yamaguchi york
zaragoza
"""

_WORDS = """
acre; act; ala; alps; alta; amazon; angeles; angers; arctic; ark; aurora; az; balti; baltic; bam; bari; bath; batman;
bc; bend; bender; beni; bern; best; bo; bodo; bogo; bor; boulder; buffalo; burgundy; ca; cal; canton; capri; car;
cayenne; chad; colo; cologne; colon; columbine; como; concord; conn; cork; ct; deal; del; derby; emirates; esmeraldas;
essen; fez; fl; flint; free state; ga; gao; george; gold coast; great lakes; green bay; guinea; hastings; hit; hue;
hull; ia; ida; il; ill; ind; ise; jasper; jersey; jos; kan; kandy; kota; kp; ks; la; limon; lod; lyman; male; man;
manta; mary; mass; md; mesa; mi; mich; midland; midlands; midwest; miss; mo; mobile; mocha; mons; mont; mountain view;
mt; mus; naga; nancy; nb; nc; nd; neb; negros; nev; nice; nis; nl; ns; ont; ore; pa; palmas; para; parana; paro; pau;
penn; perm; phoenix; providence; que; queens; rapid city; reading; red deer; regina; reunion; rhodes; ri; rif;
riverside; ruse; saga; sahara; salto; sana; sc; sd; shire; slough; solo; soma; split; stoke; sucre; sunshine coast;
surat; tamale; tas; tete; tex; thane; tours; tsu; turkey; tyre; uri; us; ut; va; van; vic; victoria; vigo; vt; wash;
whistler; wis
"""

# Folded place names that are as often a given or a family name in the news.
AMBIGUOUS_PERSON: frozenset[str] = frozenset(_PERSONS.split())

# Folded place names and abbreviations that are ordinary English words (or short for other things).
ALSO_WORDS: frozenset[str] = frozenset(_items(_WORDS.replace("\n", " ")))

_STATES = """
AL Alabama; AK Alaska; AZ Arizona; AR Arkansas; CA California; CO Colorado; CT Connecticut; DE Delaware; FL Florida;
GA Georgia; HI Hawaii; ID Idaho; IL Illinois; IN Indiana; IA Iowa; KS Kansas; KY Kentucky; LA Louisiana; ME Maine;
MD Maryland; MA Massachusetts; MI Michigan; MN Minnesota; MS Mississippi; MO Missouri; MT Montana; NE Nebraska;
NV Nevada; NH New Hampshire; NJ New Jersey; NM New Mexico; NY New York; NC North Carolina; ND North Dakota; OH Ohio;
OK Oklahoma; OR Oregon; PA Pennsylvania; RI Rhode Island; SC South Carolina; SD South Dakota; TN Tennessee; TX Texas;
UT Utah; VT Vermont; VA Virginia; WA Washington; WV West Virginia; WI Wisconsin; WY Wyoming
"""

# The letters of the post for a state, which mean it only behind a town and a comma: "Tabra, LA".
STATES: dict[str, str] = dict(item.split(" ", 1) for item in _items(_STATES.replace("\n", " ")))
