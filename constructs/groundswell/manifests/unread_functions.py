"""Functions that templates of Argo CD have (Sprig 3.3 and Go's own) and whose values are not worked out here."""

_SPRIG = """
abbrev abbrevboth add1f addf adler32sum ago all any b32dec b32enc bcrypt biggest bool buildCustomCert ceil chunk date
dateInZone dateModify date_in_zone date_modify decryptAES deepEqual derivePassword divf duration durationRound
encryptAES floor genCA genCAWithKey genPrivateKey genSelfSignedCert genSelfSignedCertWithKey genSignedCert
genSignedCertWithKey hello htmlDate htmlDateInZone htpasswd initials isAbs maxf minf mulf mustAppend mustChunk
mustCompact mustDateModify mustDeepCopy mustFirst mustHas mustInitial mustLast mustMerge mustMergeOverwrite
mustPrepend mustPush mustRegexFind mustRegexFindAll mustRegexMatch mustRegexReplaceAll mustRegexReplaceAllLiteral
mustRegexSplit mustRest mustReverse mustSlice mustToDate mustToPrettyJson mustToRawJson mustUniq mustWithout
must_date_modify now osBase osClean osDir osExt osIsAbs plural push randAlpha randAlphaNum randAscii randBytes randInt
randNumeric regexFindAll regexQuoteMeta round semver semverCompare seq sha512sum shuffle subf swapcase toDate
toDecimal trimall typeIs typeIsLike typeOf unixEpoch urlJoin urlParse uuidv4 wrap wrapWith
"""
UNREAD = frozenset((*_SPRIG.split(), "call", "html", "js", "urlquery"))
