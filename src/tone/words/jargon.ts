/** Jargon of trades and offices. Abbreviations and shop words in general use in retail, travel, banking, accounting, software and call centres. After the word lists of the Federal Plain Language Guidelines (2011) and the ASD Simplified Technical English specification's rule that a technical name must be known to its reader. Collected for this project. */
export const jargonWords: Readonly<Record<string, string>> = {
  abbreviations: `
    ="SKU" | ="SKUs" | ="UPC" | ="PLU" | ="DSD" | ="POS" | ="OOS" | ="KPI" | ="KPIs" | ="SLA" | ="SLAs" | ="AHT" | ="CSAT" | ="NPS" | ="IVR" | ="RMA" | ="OMS" | ="WMS" | ="ERP" | ="CRM" | ="FIFO" | ="MOQ" | ="BOGO" | ="LTO" | ="DC" | ="3PL" | ="ASN" | ="TMS" | ="ETA'd"
    ="PNR" | ="PNRs" | ="pax" | ="PAX" | ="IRROPS" | ="IROP" | ="IROPS" | ="SSR" | ="MCT" | ="AOG" | ="OTP" | ="GDS" | ="ATC" | ="FIM" | ="DCS" | ="ARR" | ="EMD" | ="IATA" | ="ICAO" | ="MX" | ="crew timed out" | ="WCHR" | ="BHS" | ="OAL"
    ="DTI" | ="LTV" | ="APY" | ="ACH" | ="EFT" | ="DDA" | ="NSF" | ="RDC" | ="CTR" | ="KYC" | ="AML" | ="OFAC" | ="HELOC" | ="PMI" | ="ARM" | ="TILA" | ="RESPA" | ="Reg E" | ="Reg Z" | ="Reg D" | ="Reg DD" | ="UCC" | ="MICR" | ="FICO" | ="POA" | ="CIP" | ="BSA" | ="SAR" | ="NMLS" | ="P&I" | ="LOC"
    ="COA" | ="GL" | ="AR" | ="AP" | ="P&L" | ="EBITDA" | ="COGS" | ="MRR" | ="YTD" | ="QTD" | ="GAAP" | ="BS" | ="JE" | ="JEs" | ="FY" | ="TB" | ="WIP" | ="A/R" | ="A/P" | ="1099-K'd" | ="RevRec"
    ="ETL" | ="API" | ="APIs" | ="P0" | ="P1" | ="P2" | ="Sev 1" | ="SEV1" | ="Sev1" | ="UAT" | ="QA'd" | ="SSO" | ="OAuth" | ="DB" | ="CDN" | ="DNS" | ="JSON" | ="TTL" | ="ETL'd" | ="MVP" | ="RCA" | ="L2" | ="L3" | ="T2" | ="PR" | ="repro" | ="cron"`,
  'shop words': `
    {planogram | incident matrix | service variance | variance report | category {one | two | three | four} | attach rate | shrink rate | endcap | end cap | facing up | front facing | backstock | back stock | cross dock | cross docked | void item | short ship | short shipped | out of stock code | mark down code | tender type | drop ship | reorder point | pick list | pick rate | mispick | mis pick | mispicked | shrinkage | tare | gondola | overring | paid out | price override | loss leader}
    {deadhead | deadheading | interline | interlined | codeshare | code share | block time | minimum connection | load factor | revenue management | fare basis | fare bucket | fare class | yield management | ground stop | reaccommodate | reaccom | reaccommodation | rebank | equipment swap | swap equipment | turn time | crew legality | legality | duty time | involuntary denied boarding | offload | offloaded | open jaw | waitlist status | endorsable | inbound equipment | tail swap | slot time | wheels up | ferry flight}
    {underwriting | underwriter | amortization | amortize | amortized | escrow shortage | escrow | provisional credit chargeback | chargeback | charge back | deposit hold exception |  subordination | subordinate lien | lien perfection | perfection of | usury | hypothecate | basis points | draw period | encumbrance | collateralized | collateralize | risk based pricing | accretion | disbursement | disburse | remittance | remit | negotiable instrument | posting date | ledger balance | memo posted | memo post | float | indirect lending | origination | tranche}
    {accrual | accruals | accrue | accrued | reconcile | reconciled | reconciliation | reclassify | reclassified | deferred revenue | contra account | contra | journal entry | journal entries | trial balance | general ledger | chart of accounts | suspense account | depreciation | amortise | cost basis | nexus | writeoff | subledger | receivables | payables | working capital | cash basis | prepaid expense | intercompany | retained earnings | owner's draw | month end close | the close}
    {backend | back end | front end | endpoint | payload | ingestion | ingest | schema | cron job | webhook | regression | hotfix | deploy | deployed | deployment | instance | provisioned | provisioning | deprovision | latency | throughput | root cause analysis | ticket queue | triage | tier two | tier three | tier 2 | tier 3 | escalation matrix | warm transfer | cold transfer | wrap code | disposition code | disposition | handle time | adherence | shrink | queue depth | abandon rate | knowledge article | soft phone | swim lane | backlog | sprint | tokenized | parsing error | parser | sync job | null | timeout error | cache layer | middleware}`,
};

/** Words that explain a term in the same breath. */
/** Uses that nobody need explain. */
export const jargonExceptions = `
    {for | in this | in that | in the first | first | another | in your | each | every | or another} instance`;

export const jargonExcuses = `
    {which | that} (just | simply | basically | really) (means | mean | is | are)
    (just | simply) {means | meaning}
    in other words
    that is to say
    we call (it | that | this)
    stands for
    also called
    short for
    known as`;

/** Legalese and officialese. Words of contracts and offices with everyday ones beside them in the Federal Plain Language Guidelines (2011), and the couplets and here-and-there words of Mellinkoff, D. (1963), "The Language of the Law". */
export const legaleseWords: Readonly<Record<string, string>> = {
  'words of contracts': `
    {aforementioned | aforesaid | hereby | herein | hereinafter | hereinabove | hereof | hereto | heretofore | herewith | hereunder | thereof | therein | thereto | thereunder | thereby | therefrom | thereafter | therewith | wherein | whereby | whereof | notwithstanding | inter alia | mutatis mutandis | pro rata | prima facie | bona fide | force majeure | ipso facto | ad hoc | per annum | per diem | viz | to wit | forthwith | henceforth | witnesseth | undersigned | abovementioned | above mentioned | forementioned | aforestated | said account | said item | such party}
    pursuant to
    {in accordance with | as set forth | set forth in | as stipulated | as defined in | as per | subject to the (terms | provisions | conditions)} (section | paragraph | article | the | our | your | clause)
    {section | paragraph | article | clause | subsection | provision | part} {<number> | four | five | six | seven | two | three | one | ten | b | c} (of | (your | the) request | states | applies | governs | provides)
    {provisions | terms} of (your | the | this | our) (membership | account | customer | user | service | loan) {agreement | contract}
    {null and void | cease and desist | terms and conditions apply | indemnify | indemnification | hold harmless | arbitration | waiver of | without prejudice | at our sole discretion | sole discretion | reserves the right | reserve the right | including but not limited to | in lieu of | in respect of | deemed to | shall be deemed | be deemed | constitute | constitutes | hereby notified | is hereby | are hereby | prior to the commencement | upon receipt of | in the event that | in the event of | for the purpose of | by virtue of | remuneration | applicable law | governing law | statutory | statute}
    (you | the customer | the member | customer | member | passenger | guest) shall not`,
  'words of offices': `
    {please be advised | be advised (that) | kindly be | we are in receipt of | in receipt of | enclosed please find | attached please find | please find (attached | enclosed) | at your earliest convenience | your request {has been | is | was} {denied | declined | rejected} | this correspondence | as per our | per our | as per your | per your | further to | with reference to | in reference to | the above referenced | the above | we regret to inform | regret to inform | this is to inform | kindly refrain | please be informed | it has come to our attention | the requisite | requisite | duly | expedite | effectuate | terminate | ascertain | furnish us | endeavor | in regard to | be it known | case number <number> refers | non-compliance | noncompliance | ineligible | does not meet (the | our) criteria | further correspondence | will not be entertained | regarding this matter | in this matter | your complaint has been {received | recorded | noted | filed} | eligibility criteria | customer is advised | customers are advised | not within (the | our) scope | outside the scope}`,
};
