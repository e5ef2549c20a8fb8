import { foreignLexicon } from "./speech-lexicon.ts";

export const PORTUGUESE = foreignLexicon({
  verbs: `disse diz disseram dizia dito afirmou afirma afirmaram afirmado declarou declara declararam explicou explica explicaram
    acrescentou acrescenta ressaltou ressalta destacou destaca defendeu defende garantiu garante argumentou argumenta
    anunciou anuncia respondeu responde escreveu escreve perguntou pergunta admitiu admite reconheceu reconhece alertou alerta
    criticou critica prometeu promete pediu pede lembrou lembra lamentou lamenta comentou comenta concluiu conclui contou conta
    frisou frisa sublinhou sublinha reiterou reitera confirmou confirma avaliou avalia completou completa publicou tuitou
    considerou considera assegurou assegura sustentou sustenta chamou chama`,
  auxiliaries: "tem têm tinha tinham é são foi foram era está estão seria havia",
  pronouns: "ele ela eles elas você eu nós",
  determiners: "o a os as um uma uns umas seu sua seus suas este esta esse essa do da dos das",
  prepositions:
    "em no na nos nas de com contra para por pelo pela sobre sem sob até desde entre durante após ao à",
  conjunctions: "e ou mas",
  according: "segundo conforme",
});
