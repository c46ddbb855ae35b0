/** Who is allowed something where "may" follows: the customer, by any name. */
const customers =
  'customers/members/guests/shoppers/passengers/travelers/travellers/riders/drivers/patients/subscribers/policyholders/buyers/tenants/clients/students/visitors/residents/owners/holders/users/anyone/anybody/everyone/everybody/cardholders/players/learners';
/** What a customer does, with goods or a booking as the subject: "items may be returned". */
const done =
  'returned/exchanged/cancelled/canceled/redeemed/used/combined/requested/claimed/brought/sent/picked/collected/transferred/changed/rescheduled/upgraded/shared/kept/booked/paid/made/taken/purchased/bought/ordered/submitted/placed/renewed/withdrawn/swapped/traded/stacked/converted/applied/refunded/dropped/moved/tried/opened/rebooked/paused/frozen';
/** What only a customer does, whatever the subject is called: "first-time visitors may return". */
const doing = 'return/exchange/cancel/bring/send/redeem/claim/switch/reschedule/rebook';

/**
 * "May" that allows the customer something and waters nothing down: the deontic reading of the modal against the epistemic
 * one (Palmer, "Mood and Modality", 2001). The lists are collected for this project.
 */
export const permissions = `${customers} may | may ${doing} | may be ${done} | may also be ${done} | may still be ${done} | may only be ${done} | may be easily/freely ${done}`;
