import { listLexicon } from "./word-lists.ts";

export const PORTUGUESE = listLexicon(
  {
    verbs: `disse diz disseram dizia dizem dito afirmou afirma afirmaram afirmado declarou declara declararam explicou explica
      explicaram acrescentou acrescenta ressaltou ressalta destacou destaca defendeu defende garantiu garante argumentou
      argumenta anunciou anuncia respondeu responde escreveu escreve perguntou pergunta admitiu admite reconheceu reconhece
      alertou alerta criticou critica prometeu promete pediu pede lembrou lembra lamentou lamenta comentou comenta concluiu
      conclui contou conta frisou frisa sublinhou sublinha reiterou reitera confirmou confirma avaliou avalia completou
      completa publicou tuitou considerou considera assegurou assegura sustentou sustenta chamou chama informou informa
      informaram salientou salienta referiu refere adiantou adianta apontou aponta classificou classifica denunciou denuncia
      insistiu insiste rebateu rebate justificou justifica observou observa ponderou enfatizou enfatiza revelou revela relatou
      relata falou fala exigiu exige opinou opina resumiu resume advertiu adverte avisou avisa acusou acusa vincou apelou`,
    auxiliaries: "tem têm tinha tinham é são foi foram era está estão seria havia vai pode deve será",
    pronouns: "ele ela eles elas você eu nós",
    determiners: "o a os as um uma uns umas seu sua seus suas este esta esse essa vários dois três",
    of: "de do da dos das",
    prepositions:
      "em no na nos nas com contra para por pelo pela sobre sem sob até desde entre durante após ao à aos às segundo perante num numa",
    conjunctions: "e ou mas que se quando como porque enquanto onde quem",
    between: `também ontem hoje amanhã depois então ainda já não nunca jamais se lhe nesta neste segunda-feira terça-feira quarta-feira
      quinta-feira sexta-feira sábado domingo mais tarde assim recentemente entretanto porém contudo
      janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro`,
    sourceFollows: "segundo, de acordo com, conforme, na opinião de, nas palavras de, na avaliação de",
    women: `senhora sra dona ministra presidente prefeita diretora porta-voz secretária senadora deputada juíza procuradora
      advogada professora doutora dra especialista pesquisadora investigadora conselheira vereadora candidata embaixadora
      líder fundadora escritora atriz cantora treinadora economista historiadora moradora aluna comissária rainha governadora
      reitora delegada chefe autarca bastonária vice-presidente enfermeira`,
    men: `senhor sr ministro prefeito diretor secretário senador deputado juiz procurador advogado professor doutor dr
      pesquisador investigador conselheiro vereador candidato embaixador fundador escritor ator cantor treinador
      historiador morador aluno comissário rei papa cardeal bispo governador reitor delegado general coronel chanceler
      bastonário ex-presidente ex-ministro`,
    people: `moradores especialistas manifestantes representante dirigente testemunha testemunhas analista jornalista médico médica
      sindicalista opositor ex primeiro primeira`,
    bodies: `governo ministério polícia partido sindicato empresa grupo associação federação comissão conselho banco universidade
      prefeitura câmara tribunal exército congresso senado organização agência oposição ong fundação instituto comité comitê
      companhia embaixada igreja hospital jornal planalto administração procuradoria defesa-civil bombeiros`,
    common: `portugal brasil lisboa brasília europa saúde finanças fazenda interior defesa justiça educação economia trabalho cultura
      estado união ue onu eua isso isto aquilo ninguém tudo todos nada cada outro outra aqui ali estados unidos república`,
    femaleNames: `adriana alexandra alice aline amanda ana andreia ângela antónia beatriz bianca bruna camila carla carolina catarina
      cecília clara cláudia cristina daniela débora denise diana elaine elena eliana elisa elza érica ester eva fátima
      fernanda filipa flávia francisca gabriela gisele graça helena inês irene isabel isabela joana josefa júlia juliana
      laura leonor letícia lívia lúcia luciana luísa luiza luzia mafalda manuela márcia margarida maria mariana marina marisa
      marta mônica mónica natália olga patrícia paula priscila rafaela raquel regina renata rita rosa sandra sara silvia sílvia
      simone sofia sónia sônia susana tatiana teresa valéria vanessa vera verônica vitória`,
    maleNames: `abel adriano afonso alberto alexandre álvaro amadeu anderson andré antónio antônio artur augusto bernardo bruno caio
      carlos césar cláudio cristiano daniel david diego diogo duarte eduardo emanuel fábio felipe fernando filipe flávio
      francisco gabriel geraldo gilberto gonçalo guilherme gustavo heitor helder henrique hugo igor ivan jaime joão joaquim
      jorge josé júlio leandro leonardo lucas luciano luís luiz manuel marcelo marco marcos mário mateus maurício miguel
      murilo nelson nuno octávio otávio paulo pedro rafael raul renato ricardo roberto rodrigo rogério rui samuel sebastião
      sérgio tiago thiago tomás vasco vicente victor vítor wagner`,
  },
  { dropsPronouns: true, dashLines: true },
);
