/** Words of trade and service that are newer than the dictionaries, or missing from them; each may take -s. */
export const newWords: readonly string[] = `
  autofill autopay autoplay backend bagger barcode biometric changelog chargeback chatbot clickthrough codec companywide
  customizable cybersecurity datasheet decrypt decrypted delist dev dropdown dropshipping ebook ecommerce esim faq fintech
  flyer freemium frontend fullscreen geolocation glamping haha hotfix hotline iban influencer infographic keycard lifecycle
  livestream meds middleware misconfigured multifactor notetaking offboarding onboarded onboarding orderable passcode
  preapproved preauthorization preauthorized preloaded preorder preordered preordering preselected preshipped quickstart
  realtime reauthenticate rebook rebooked rebooking redelivery redownload resending resync resynced rewatch rideshare roadmap
  sharable signup spammy storewide subaccount subfolder subprocessor superfast telehealth timeframe timeslot touchpoint
  tradeoff uncheck undeliverable unencrypted unfollow unlink unlinked unmute unmuted unredeemed untick unticked uptime
  upsell userbase vlog voicebot waitlist waitlisted webhook webpage wifi wishlist
`
  .trim()
  .split(/\s+/);
