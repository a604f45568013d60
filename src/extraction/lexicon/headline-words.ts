import { words } from './words.js';

/** Words that start sentences and headlines and are not, by themselves, part of a person's name. Written for this project. */
export const neverNames: ReadonlySet<string> = words(`a about above according across actually additionally after afterwards again against ago all almost along already also although always am amid
  among an and another any anybody anyone anything apparently are around as ask asked at away back be because before behind being below beside besides best between beyond both breaking
  but by call can clearly come could critics dear despite did do does during each earlier either else enough even eventually ever every everybody everyone everything exactly except exclusive
  few finally first following for former fortunately from further furthermore get given go good got had has have he hello hence her here hers him his how however i if in indeed inside instead
  into is it its just last lastly later latest least less let like likewise look lots made make many maybe me meanwhile might mine more moreover most much must my near nearly neither never
  nevertheless new next no nobody none nonetheless nor not nothing now of off often oh ok okay on once one only or other others otherwise our ours out outside over own perhaps photo please previously
  probably quite rather read really recently right said same say says second see seven several shall she should show similarly simply since so some somebody someone something sometimes soon still such sure
  thank thanks that the their theirs them then there therefore these they thing things third this those though three through throughout thus to today together tomorrow tonight too toward towards two under
  unfortunately unless unlike until up update updated upon us use usually very video wait was watch we well were what whatever when whenever where whether which while who whoever whom whose why
  will with within without would yeah yes yesterday yet you your yours asked added additionally ahead based born caption credit image file related share story topics advertisement`);
