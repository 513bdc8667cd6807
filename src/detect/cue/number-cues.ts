import { flag } from '../lexicon/flag.ts';
import type { Row } from '../lexicon/row.ts';

/** Words that say what a number is, whose it is, or that it is nobody's. */
export const numberCues: readonly Row[] = [
  {
    flags: flag.idWord,
    words: `fødselsn* fødselnum* fødselnr fødelsnum* fodselsnum* fodselsn* fødslesnum* personn* persn* personnum* fnr fnrr pnr pnummer ssn dnr dufnummer* duf dnummer* hnummer* hjelpenummer* idnr idnummer* personident* identitetsnummer* fødsels
      пoсвідчення ідентифікаційний pesel`,
    phrases: `d nummer*|nr
      h nummer*|nr
      fh nummer*
      duf nummer*|nr
      id nummer*|nr|number
      national|personal|social id|identity|identification|security number|no?
      identity number
      personal number
      birth number
      de|dei fem? siste siffer*|sifra|sifrene?
      siste fem siffer*|tall*
      last five digits`,
  },
  {
    flags: flag.accountWord,
    words:
      'konto kontoen kontonr kontonummer* kontoer bankkonto* sparekonto* lønnskonto* iban refusjon* refundert refundere tilbakebetal* overfør* utbetal* innbetal* account bank banken refund* reimburse* betal betale sett_inn konto\u200bnummer kontonum* kontonnr sparebank* dnb',
    phrases: `settes inn
      sett inn
      sette inn
      vipps* til`,
  },
  {
    flags: flag.plainNumber,
    words: `kid kid-nummer ordre ordren ordrenr ordrenummer* bestilling bestillingsnummer* bestillingsnr faktura fakturaen fakturanr fakturanummer* fakturaref* saksnr saksnummer* journalpost* journalnr journalnummer* arkivsak* jpid dokumentnr passord passordet
      møteid møtekode konferanse-id konferanseid telefonkonferanse* passcode password orgnr organisasjonsnummer* orgnummer isbn ean serienr serienummer* lisens* lisensnummer* referansenr referansenummer* referanse varenr varenummer* artikkelnr prosjektnr prosjektnummer* ansattnr
      ansattnummer* medlemsnr medlemsnummer* kundenr kundenummer* sporingsnr sporingsnummer* pakkenr pakkenummer* kollinummer* versjon version build invoice order tracking ticket saksid gnr bnr gårdsnummer* regnr registreringsnummer* skiltnr imei romkode dørkode pin pinkode
      pin-kode kodelås beløp beløpet kroner billett* billettnr busskort* strekkode skjemanr målernr inventarnr inventarnummer* utstyrsnr doi orcid meldingsnr avtalenr avtalenummer* polisenr løpenr løpenummer* deltakernummer*`,
    phrases: `møte id|nummer*|kode
      meeting id|number|code
      conference id|number
      konferanse id
      case no|number|id
      org nr|no|nummer*
      ordre nr|id|nummer*
      order no|number|id
      faktura nr
      sak nr
      serial number|no
      reference number|no
      ref nr|no
      kunde nr
      ticket id`,
  },
  {
    flags: flag.office,
    words: `skolen skulen skole skule skolens skulens skolekontoret skulekontoret kontoret kontor kontortelefon* postmottak* vakttelefon* vaktmester* vakttlf sentralbord* resepsjon* ekspedisjon* kommunen kommunens kommune kommunehuset rådhuset rådhus servicetorget servicetorg sfo sfo-telefon sfo-basen
      barnehagen barnehage barnehagens klassekassa klassekasse klassekassen fau fau-kassa dugnadskonto* dugnaden korpset idrettslaget foreningen foreningens brukerstøtte brukarstøtte support supporten helpdesk it-hjelp ikt-hjelp it-support tolketjenesten tolketenesta tolkesentralen tannklinikken
      legevakta legevakten nødnummer* politistasjonen oppmøte oppmøtested inngang inngangen parkering parker gymsalen kantina kantinen biblioteket bibliotek kulturhuset idrettshallen hallen flerbrukshallen møterom møterommet lokalet lokalene lokala adressen_til ppt pp-tjenesten ppt-kontoret
      kirken kirka kyrkja samfunnshuset grendehuset museet teateret svømmehallen leirskolen leirskulen hovedinngang hovedinngangen besøksadresse besøksadressa postadresse trafikkontoret school office reception switchboard municipality kindergarten library entrance hall parking front_desk
      hjelpetelefon* mobbetelefon* alarmtelefon* røde_kors bup-kontoret nav-kontoret helsestasjonen helsestasjon`,
    phrases: `front desk
      town hall
      school address
      ligger|ligg|er i ~1 etasje
      røde kors
      class fund
      pta`,
  },
  {
    flags: flag.home,
    words: `bor bur budde bodde bu bo busett bosatt flyttet flytta flytter flyttar flytte flyttar adresse adressen adressa adressene heimadresse* hjemmeadresse* hjemmeadr bostedsadresse* bustadadresse* bopel postnummer privatadresse* nyadresse lives live living moved address resides
      hente henter hentes hentar leveres leverast kjøre køyre køyrast hjemme heime hjem heim overnatter oppholder hybel hybelen mieszka адреса живемо живе`,
    phrases: `ny adresse
      new address
      home address
      pick him|her up
      hos mor|far|bestemor|oss|dem|dei|faren|moren`,
  },
  {
    flags: flag.born,
    words:
      'født fødd fødde fødte født f føds fødselsdato* fødselsdatoen fdato fødselsår born dob birthdate ur urodzony urodzona народився народилася geboren fødselsdata',
    phrases: `date of birth
      birth date`,
  },
  {
    flags: flag.document,
    words:
      'pass passet passnr passnummer* passnummeret reisebevis* førerkort* førarkort* sertifikat* lappen passport passports licence license oppholdskort* opphaldskort* id-kort paszport паспорт',
    phrases: `pass nr
      driving|driver licence|license`,
  },
  {
    flags: flag.codeWord,
    words:
      'diagnose* diagnosen diagnosekode* diagnoser kode koden koder henvisning* henvist tilvising* lege legen fastlegen icd icpc epikrise* bup habu psykolog* utredning* utgreiing* sykmelding* sjukmelding* diagnosis diagnosed code referral doctor',
    phrases: '',
  },
];
