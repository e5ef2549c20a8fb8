import { foreignLexicon } from "./speech-lexicon.ts";

export const SPANISH = foreignLexicon({
  verbs: `dijo dice dijeron decía dicho afirmó afirma afirmaron afirmado declaró declara declararon declarado aseguró asegura aseguraron
    asegurado explicó explica explicaron explicado añadió añade agregó agrega señaló señala señalaron señalado indicó indica
    indicaron indicado manifestó manifiesta sostuvo sostiene insistió insiste subrayó subraya destacó destaca recordó recuerda
    advirtió advierte anunció anuncia respondió responde contestó contesta escribió escribe preguntó pregunta reconoció reconoce
    admitió admite lamentó lamenta denunció denuncia criticó critica prometió promete exigió exige pidió pide expresó expresa
    comentó comenta concluyó concluye relató relata apuntó apunta confirmó confirma tuiteó calificó califica llamó llama
    reiteró reitera precisó precisa enfatizó aclaró consideró considera`,
  auxiliaries: "ha han había habían es son fue fueron era está están sería",
  pronouns: "él ella ellos ellas usted yo nosotros",
  determiners: "el la los las un una unos unas su sus este esta estos estas del al",
  prepositions: "a ante bajo con contra de desde en entre hacia hasta para por sin sobre tras durante",
  conjunctions: "y e o pero",
  according: "según",
});
