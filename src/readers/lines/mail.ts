const transport =
  /^(?:received|return-path|message-id|mime-version|dkim-signature|delivered-to|authentication-results|content-transfer-encoding|x-[\w-]{2,40}):/gim;

/** Whether a text is a mail as servers hand it on, with the headers of RFC 5322 and 2045 before its parts. */
export function isRawMail(text: string): boolean {
  const head = text.slice(0, 4000);
  return /^(?:>?from |[\w-]{2,40}:\s)/i.test(head) && (head.match(transport) ?? []).length >= 3;
}
