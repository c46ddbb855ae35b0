/** Words before a colon that name a field, a remark or a list item, and nobody who speaks. */
const fields = new Set(
  (
    'note,notes,nb,warning,caution,attention,important,reminder,tip,hint,example,subject,re,fw,fwd,from,to,cc,bcc,sent,date,time,when,' +
    'where,what,why,who,how,duration,length,queue,channel,direction,topic,topics,tags,tag,category,type,id,ref,reference,case,ticket,' +
    'order,orders,account,status,priority,source,language,locale,location,store,branch,site,department,team,region,phone,tel,telephone,fax,email,' +
    'e-mail,mail,website,web,url,link,http,https,address,name,title,summary,abstract,outcome,disposition,result,resolution,problem,solution,' +
    'issue,reason,action,actions,next steps,step,steps,option,options,question,answer,ps,p.s,pps,update,edit,total,subtotal,amount,price,cost,' +
    'fee,tax,hours,open,opens,closed,today,tomorrow,monday,tuesday,wednesday,thursday,friday,saturday,sunday,january,february,march,april,' +
    'may,june,july,august,september,october,november,december,ingredients,details,description,terms,file,recording,recorded on,' +
    'transcript,transcribed by,transcription,participants,attendees,speakers,start,end,started,ended,session,conversation,conversation id,call,call id,chat id,' +
    'interaction,confidence,sentiment,score,rating,csat,nps,agent id,customer id,also,plus,or,and,but,then,so,first,second,third,finally,' +
    'remember,see,page,version,section,chapter,appendix,figure,table,draft,owner,author,by,approved,legal,deadline,budget,client name,' +
    'objective,goal,purpose,audience,product,brand,campaign,spot,job,format,scene,int,ext,sfx,music,cut to,wrap-up,wrap up,hold time'
  ).split(','),
);

/** Last words of longer field names: `Case number`, `Agent name`, `Order #`. */
const fieldTails = new Set(
  'id,ids,number,no,nr,#,name,date,time,duration,type,address,email,phone,status,code,reason,url,version,length,count,level,score,language,title,sentiment'.split(
    ',',
  ),
);

/** Words that stand in sentences and in no speaker's label. */
const sentenceWords = new Set(
  (
    'the,a,an,my,your,our,their,his,her,its,is,are,was,were,be,been,am,to,for,with,said,says,say,that,this,these,those,and,or,but,if,when,' +
    'so,i,you,we,he,she,they,it,here,there,please,not,do,does,did,have,has,had,can,could,will,would,should,must,because,about,as,from,' +
    "i'm,it's,you're,we're,that's,here's,there's,following,just,then,now,what,which,how,why,where"
  ).split(','),
);

/** Whether a label names a field of a form (`Call ID`, `Subject`) rather than a speaker. */
export function isField(label: string): boolean {
  const lower = label.toLowerCase().replace(/[\s.]+$/, '');
  if (fields.has(lower)) return true;
  const words = lower.split(/\s+/);
  if (words.length > 1 && fieldTails.has(words.at(-1)!)) return true;
  return words.length === 2 && fields.has(words[0]!) && /^#?[\d.]+$|^#$|^[a-z]$/.test(words[1]!);
}

/** `name` looks like somebody's name or part, `word` could be a handle (`guest`, `agent_07`), `none` is no label. */
export type Shape = 'name' | 'word' | 'none';

/** How much a stretch before a colon looks like a speaker's label, whoever it is. */
export function shapeOf(label: string): Shape {
  if (label.length === 0 || label.length > 64 || isField(label)) return 'none';
  const bare = label.replace(/[([{][^)\]}]*[)\]}]?/g, ' ').trim();
  if (bare === '') return 'word';
  const words = bare.split(/[\s/|]+/).filter((word) => word !== '');
  if (words.length > 5 || words.some((word) => sentenceWords.has(word.toLowerCase()))) return 'none';
  if (words.length === 1 && /[\d_]/.test(bare)) return 'name';
  return words.every((word) => /^(?:[\p{Lu}\p{N}#@&+.-]|(?:in|on|at|of|de|van|von|el|la|bin|w)$)/u.test(word))
    ? 'name'
    : 'word';
}
