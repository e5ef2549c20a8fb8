import { listLexicon } from "./word-lists.ts";

export const SPANISH = listLexicon(
  {
    verbs: `dijo dice dijeron decía dicen dicho afirmó afirma afirmaron afirmado declaró declara declararon declarado aseguró asegura
      aseguraron asegurado explicó explica explicaron explicado añadió añade añadieron agregó agrega agregaron señaló señala señalaron
      señalado indicó indica indicaron indicado manifestó manifiesta manifestaron sostuvo sostiene sostuvieron insistió insiste
      insistieron subrayó subraya destacó destaca destacaron recordó recuerda recordado advirtió advierte advirtieron advertido
      anunció anuncia anunciaron respondió responde contestó contesta escribió escribe preguntó pregunta reconoció reconoce admitió
      admite lamentó lamenta lamentado denunció denuncia denunciaron criticó critica criticaron prometió promete exigió exige
      pidió pide expresó expresa comentó comenta concluyó concluye relató relata apuntó apunta confirmó confirma confirmaron
      tuiteó calificó califica llamó llama reiteró reitera precisó precisa enfatizó aclaró consideró considera opinó opina
      replicó replica defendió defiende habló habla resumió resume zanjó celebró celebra detalló detalla contó cuenta
      sentenció remarcó recalcó recalca expuso alertó alerta avisó avisa argumentó argumenta ironizó matizó puntualizó
      informó informa informaron quejó queja espetó bromeó ironiza sugirió sugiere propuso propone reclamó reclama instó insta
      urgió urge apostilló remató confesó confiesa repitió exclamó reveló revela vaticinó reprochó reprocha apeló apela negó niega`,
    auxiliaries: "ha han he había habían es son fue fueron era está están sería será puede debe va",
    pronouns: "él ella ellos ellas usted yo nosotros",
    determiners: "el la los las un una unos unas su sus este esta estos estas ese esa varios dos tres",
    of: "de del",
    prepositions:
      "a al ante bajo con contra desde en entre hacia hasta para por sin sobre tras durante según mediante",
    conjunctions: "y e o u pero que si cuando como donde aunque mientras porque quien",
    between: `también ayer hoy mañana luego después entonces además así ya no nunca jamás se le les lo este lunes martes miércoles
      jueves viernes sábado domingo más tarde todavía aún asimismo recientemente posteriormente finalmente tajante
      enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`,
    sourceFollows: "según, de acuerdo con, a juicio de, en palabras de, en opinión de",
    women: `señora sra doña ministra presidenta alcaldesa directora portavoz secretaria senadora diputada jueza fiscal abogada
      profesora doctora dra experta investigadora consejera concejala candidata vicepresidenta embajadora líder fundadora
      escritora actriz cantante entrenadora economista historiadora vecina alumna comisaria reina gobernadora rectora
      delegada jefa enfermera`,
    men: `señor sr don ministro presidente alcalde director secretario senador diputado juez abogado profesor doctor dr
      experto investigador consejero concejal candidato vicepresidente embajador fundador escritor actor entrenador
      historiador vecino alumno comisario rey papa cardenal obispo gobernador rector delegado jefe general coronel
      canciller mandatario expresidente exministro`,
    people: `fuentes vecinos expertos manifestantes representante dirigente portavoces testigos testigo analista periodista médico sindicalista
      opositor opositora ex primer primera`,
    bodies: `gobierno ministerio policía partido sindicato empresa grupo asociación federación comisión consejo banco universidad
      ayuntamiento tribunal fiscalía ejército congreso senado organización agencia oposición ong guardia fundación instituto
      comité compañía embajada iglesia hospital diario cadena generalitat junta moncloa coalición administración`,
    common: `españa madrid méxico argentina chile colombia perú venezuela europa sanidad hacienda interior defensa exteriores justicia
      educación economía trabajo cultura igualdad estado unión ue onu eeuu estados unidos sin embargo esto eso aquello nadie
      todo todos nada algo cada otro otra aquí allí`,
    femaleNames: `ana andrea alicia beatriz belén blanca carla carlota carmen carolina catalina cecilia clara concepción cristina
      dolores elena elisa esperanza esther eva gabriela gloria guadalupe inés inmaculada irene isabel josefa juana julia
      laura leticia lourdes lucía luisa luz macarena manuela marcela margarita maría mariana marta martina mercedes
      mónica montserrat natalia noelia nuria olga paloma patricia paula pilar raquel rocío rosa sandra sara silvia sofía
      soledad sonia susana teresa valentina verónica victoria virginia yolanda`,
    maleNames: `adrián agustín alberto alejandro alfonso alfredo álvaro ándres andrés ángel antonio arturo benito borja carlos césar
      claudio cristian cristóbal daniel david diego domingo eduardo emilio enrique ernesto esteban felipe fernando
      francisco gabriel gerardo gonzalo guillermo gustavo héctor hugo ignacio iván jacobo jaime javier jesús joaquín jordi
      jorge josé juan julián julio lorenzo luis manuel marcelo marcos mariano mario martín mateo mauricio miguel nicolás
      óscar pablo pedro rafael ramiro ramón raúl ricardo roberto rodrigo rubén salvador samuel santiago sebastián sergio
      tomás víctor vicente`,
  },
  { dropsPronouns: true, dashLines: true },
);
