import Assessment
import SourceDiagnostics

// The messages stand beside their emitters; here is what holds for all messages of a rule.
extension DiagnosticCode {
  private init(_ code: String, id: (title: String, remedy: String), en: (title: String, remedy: String)) {
    self.init(
      code,
      title: LocalizedText(id: id.title, en: en.title),
      remedy: LocalizedText(id: id.remedy, en: en.remedy)
    )
  }

  static let purposeOfRubric = DiagnosticCode(
    "E0601",
    id: ("tujuan harus salah satu tujuan rubrik", "pakai tujuan yang ada, atau tambahkan di `purposes` rubrik"),
    en: ("a purpose is one of the rubric's", "use one that is there, or add it to the rubric's `purposes`")
  )
  static let competencyInDictionary = DiagnosticCode(
    "E0602",
    id: ("kompetensi standar harus ada di kamus", "perbaiki kodenya, atau sertakan kamus yang memuatnya"),
    en: ("a competency of a standard is in a dictionary", "mend its code, or add the dictionary that has it")
  )
  static let competencyInOneDictionary = DiagnosticCode(
    "E0603",
    id: ("kompetensi harus ada di satu kamus saja", "sebutkan kamus yang dimaksud di `dictionaries` rubrik"),
    en: ("a competency is in one dictionary alone", "name the dictionary meant in the rubric's `dictionaries`")
  )
  static let evaluatorOfKind = DiagnosticCode(
    "E0604",
    id: ("setiap jenis dalam cakupan memiliki evaluator", "tambahkan di `evaluators`, atau persempit `scope`"),
    en: ("every kind in scope has an evaluator", "add it to `evaluators`, or narrow the `scope`")
  )
  static let evaluatorAvailable = DiagnosticCode(
    "E0605",
    id: ("evaluator rubrik harus tersedia", "lihat `takar plugin list`; pasang evaluator itu atau perbaiki namanya"),
    en: ("an evaluator of a rubric is available", "see `takar plugin list`; install it or mend its name")
  )
  static let evaluatorTakesKind = DiagnosticCode(
    "E0606",
    id: ("evaluator menilai jenis kompetensinya", "pilih evaluator yang menilai jenis ini"),
    en: ("an evaluator judges the kind it is bound to", "choose an evaluator that judges this kind")
  )
  static let evaluatorParameter = DiagnosticCode(
    "E0607",
    id: ("parameter harus sesuai uraian evaluatornya", "lihat `takar plugin show` untuk nama, jenis, dan batasnya"),
    en: ("a parameter fits its evaluator's description", "see `takar plugin show` for names, types and bounds")
  )
  static let groupTotal = DiagnosticCode(
    "E0608",
    id: ("bobot kelompok berjumlah 100", "ubah bobotnya hingga berjumlah 100"),
    en: ("the weights of groups total 100", "change the weights so that they total 100")
  )
  static let kindInOneGroup = DiagnosticCode(
    "E0609",
    id: ("satu jenis ada di satu kelompok bobot", "hapus jenis itu dari salah satu kelompok"),
    en: ("a kind is in one group of weights", "take the kind out of one of the groups")
  )
  static let kindInSomeGroup = DiagnosticCode(
    "E0610",
    id: ("setiap jenis dalam cakupan ada di satu kelompok bobot", "tambahkan jenis itu ke salah satu kelompok"),
    en: ("every kind in scope is in a group of weights", "add the kind to one of the groups")
  )
  static let usableWeights = DiagnosticCode(
    "E0611",
    id: ("bobot tidak negatif dan tidak semuanya nol", "beri sedikitnya satu bobot di atas 0"),
    en: ("weights are not negative and not all zero", "give at least one a weight above 0")
  )
  static let oneScaleInGroup = DiagnosticCode(
    "E0612",
    id: ("satu kelompok ratio-of-sums memakai satu skala", "pisahkan dengan bobot kelompok, atau pakai mean-of-ratios"),
    en: ("one group of ratio-of-sums has one scale", "separate them by group weights, or use mean-of-ratios")
  )
  static let gateOnRequired = DiagnosticCode(
    "E0613",
    id: ("gerbang menyebut kompetensi yang diminta standar", "perbaiki kodenya, atau tambahkan ke standar"),
    en: ("a gate names competencies that the standard requires", "mend the code, or add it to the standard")
  )
  static let categoryOfJobClass = DiagnosticCode(
    "E0614",
    id: ("gerbang dan `pass` menyebut kategori yang berlaku", "pakai kode kategori kelompok jabatan ini"),
    en: ("gates and `pass` name categories that hold", "use the code of a category of this job class")
  )
  static let lowestCategory = DiagnosticCode(
    "E0615",
    id: ("kategori terakhir tanpa batas bawah", "hapus `at_least` pada kategori terakhir"),
    en: ("the last category has no bound", "take `at_least` off the last category")
  )
  static let scoreBecomesLevel = DiagnosticCode(
    "E0616",
    id: ("skor berskala lain memiliki `to_level`", "tambahkan `to_level` pada alat ukur itu"),
    en: ("a score on another scale has `to_level`", "add `to_level` to the method")
  )
  static let requiredOnScale = DiagnosticCode(
    "E0617",
    id: ("level standar ada pada skala kamus dan di atas 0", "pakai level dari skala kamus"),
    en: ("a required level is on the dictionary's scale and above 0", "use a level of the dictionary's scale")
  )
  static let somethingInScope = DiagnosticCode(
    "E0618",
    id: ("sedikitnya satu kompetensi masuk cakupan", "perluas `scope` rubrik, atau pilih standar lain"),
    en: ("at least one competency is in scope", "widen the rubric's `scope`, or choose another standard")
  )
  static let requiredOnce = DiagnosticCode(
    "E0619",
    id: ("satu kompetensi diminta sekali", "hapus salah satunya dari `requires`"),
    en: ("a competency is required once", "take one of them out of `requires`")
  )
  static let mustMeetHasGate = DiagnosticCode(
    "W0601",
    id: ("`must_meet` memerlukan gerbang", "tambahkan gerbang `unless_met: must_meet` pada tujuan itu"),
    en: ("`must_meet` needs a gate", "add a gate `unless_met: must_meet` to the purpose")
  )
  static let gateInScope = DiagnosticCode(
    "W0602",
    id: ("gerbang di luar cakupan tidak berlaku", "hapus kodenya dari gerbang, atau perluas `scope`"),
    en: ("a gate out of scope does not act", "take the code out of the gate, or widen the `scope`")
  )
  static let competencyHasMethod = DiagnosticCode(
    "W0603",
    id: ("setiap kompetensi memiliki alat ukur", "tambahkan kodenya ke `for` salah satu alat ukur"),
    en: ("every competency has a method", "add the code to the `for` of a method")
  )
  static let ratioRoundingActs = DiagnosticCode(
    "W0604",
    id: ("`ratio_rounding` berlaku pada mean-of-ratios saja", "hapus `ratio_rounding`, atau ganti `formula`"),
    en: ("`ratio_rounding` acts on mean-of-ratios alone", "drop `ratio_rounding`, or change the `formula`")
  )
}
