/** Words of trade and service that are newer than the dictionaries, or missing from them; each may take -s. */
export const newWords: readonly string[] = `
  app autofill autopay autoplay backend bagger barcode beta biometric biometrics blockchain bookable bot broadband callback
  cardholder cashback changelog chargeback chat chatbot checkbox checkout clickable clickthrough cloud codec companywide
  contactless copay cryptocurrency curbside customizable cybersecurity dashboard datasheet deactivated decrypt decrypted
  delist deliverable dev downloadable dropdown dropshipping ebook ecommerce email emailed emailing emoji encrypted esim
  eta expat faq fintech flyer freemium frontend fullscreen geolocation giftcard glamping goodwill haha hashtag headcount
  hotfix hotline iban influencer inbox inboxes infographic integration itemized keycard keypad kiosk lifecycle livestream
  login logins logout lookup malware meds microwaveable middleware millennial mindset misconfigured mobile multifactor
  multiplayer namespace nightstand nonfat nonrefundable nonstop notetaking offboarding offline offsite oat okay onboard
  onboarded onboarding online onsite opt-out orderable outbox paperless passcode passkey passphrase paycheck paygo paywall
  phishing pickup plugin podcast popup preapproved preauthorization preauthorized preloaded preorder preordered
  preordering prepaid prepay preselected preshipped quickstart realtime reauthenticate rebook rebooked rebooking recap
  redeliver redelivered redelivery redownload reinstall reinstalled rerun reschedule rescheduled rescheduling resend
  resending resent reskin restock restocked restocking resync resynced retarget rewatch rideshare roadmap roadside
  roaming router screenshot selfie selfies setup sharable signup skincare smartphone smartwatch snack sneakers
  socials spam spammy spreadsheet startup statewide stateside storewide streaming subaccount subdomain subfolder
  subprocessor superfast takeaway telehealth texted timeframe timeline timeslot timestamp toggle topup touchpoint
  touchscreen tradeoff troubleshoot troubleshooted unboxing uncheck unchecked undeliverable unencrypted unfollow uninstall
  uninstalled unlink unlinked unmute unmuted unredeemed unsubscribe unsubscribed unsubscribing untick unticked unzip uptime
  upsell userbase username viral voicemail voicebot vlog wallet waitlist waitlisted webhook webinar webpage website
  whitelist wifi wishlist workflow workspace yogurt zip
`
  .trim()
  .split(/\s+/);
