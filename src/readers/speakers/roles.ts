import type { Role } from '../../model/passage.ts';

const words = (list: string): readonly string[] => list.split(',').map((word) => word.trim());

/** What people call themselves in transcripts, chats and scripts; English of call centres, shops, banks, travel and care. */
const known: Readonly<Record<string, readonly string[]>> = {
  agent: words(
    'agent,agents,rep,reps,representative,advisor,adviser,associate,csr,support,operator,cashier,teller,clerk,specialist,consultant,' +
      'assistant,staff,employee,team member,staff member,crew member,receptionist,attendant,flight attendant,concierge,technician,tech,' +
      'bagger,barista,server,waiter,waitress,host,hostess,greeter,officer,banker,salesperson,salesman,saleswoman,sales,seller,dispatcher,' +
      'driver,courier,nurse,doctor,pharmacist,steward,stewardess,crew,mechanic,stylist,help desk,helpdesk,service desk,front desk,' +
      'call center,call centre,contact center,contact centre,customer service,customer care,customer support,customer success,' +
      'customer relations,customer experience,member service,member services,member support,guest service,guest services,' +
      'guest relations,guest support,client service,client services,client support,patient services,user support,' +
      'account manager,account executive,case manager,relationship manager,success manager,case worker,caseworker,' +
      'shop assistant,store assistant,sales assistant,personal assistant,company',
  ),
  customer: words(
    'customer,customers,cust,caller,client,member,guest,shopper,patient,user,end user,consumer,buyer,subscriber,passenger,visitor,' +
      'prospect,policyholder,policy holder,cardholder,card holder,account holder,tenant,resident,borrower,applicant,requester,patron,' +
      'diner,traveler,traveller,claimant',
  ),
  supervisor: words(
    'supervisor,manager,team lead,team leader,shift lead,shift leader,floor lead,floor manager,shift manager,store manager,' +
      'branch manager,duty manager,general manager,assistant manager,shift supervisor',
  ),
  bot: words(
    'bot,chatbot,chat bot,robot,virtual assistant,virtual agent,digital assistant,voice assistant,automated assistant,ai,ai agent,' +
      'ai assistant,ivr,recording,recorded,recorded message,recorded voice,announcement,automated,automated message,automated voice,' +
      'automated system,auto reply,autoreply,auto responder,autoresponder,auto attendant,voicemail,voicemail greeting,phone tree',
  ),
  system: words('system,system message,notification,chat system'),
  narrator: words(
    'narrator,narration,vo,v o,voiceover,voice over,announcer,anncr,avo,male vo,female vo,male voiceover,female voiceover,' +
      'male voice over,female voice over,spokesperson,presenter',
  ),
};

/** Where staff stand or what they staff: `Dana (Counter)`, `Tre (lane 5)`. Only read in brackets or after a dash. */
const posts = new Set(
  words(
    'counter,gate,desk,lane,register,checkout,till,stock,stockroom,kitchen,warehouse,billing,dispatch,reception,pharmacy,bakery,deli,' +
      'returns,claims,payments,retention,onboarding,engineering,it,escalations,collections',
  ),
);

/** People on the customer's side of a conversation who are called by what they are. */
const bystanders = new Set(
  words(
    'man,woman,lady,gentleman,kid,child,boy,girl,teenager,teen,daughter,son,mother,father,mom,mum,dad,husband,wife,spouse,parent,' +
      'grandmother,grandfather,grandma,grandpa,neighbor,neighbour,bystander,friend,roommate',
  ),
);

const roleByPhrase = new Map<string, Role>(
  Object.entries(known).flatMap(([role, phrases]) => phrases.map((phrase): [string, Role] => [phrase, role])),
);

/** A role's words inside a label's words: `words[from]` up to `words[to]`. */
export interface RoleWords {
  readonly role: Role;
  readonly from: number;
  readonly to: number;
}

/** The longest words among lower-case words that name a role; null for none. */
export function findRole(label: readonly string[]): RoleWords | null {
  for (let size = Math.min(3, label.length); size > 0; size--) {
    for (let from = 0; from + size <= label.length; from++) {
      const role = roleByPhrase.get(label.slice(from, from + size).join(' '));
      if (role !== undefined) return { role, from, to: from + size };
    }
  }
  return null;
}

/** Whether a bracket after a name says where its bearer works. */
export const namesPost = (label: readonly string[]): boolean => label.some((word) => posts.has(word));

/** Whether a label calls somebody a passer-by, a relative, a child. */
export const namesBystander = (label: readonly string[]): boolean => label.some((word) => bystanders.has(word));
