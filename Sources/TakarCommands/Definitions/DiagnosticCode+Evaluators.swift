import Assessment
import PluginHost
import SourceDiagnostics

extension DiagnosticCode {
  static let unknownPlugin = DiagnosticCode(
    "E0501",
    title: LocalizedText(id: "evaluator yang disebut rubrik harus ada", en: "a rubric's evaluator must exist"),
    remedy: LocalizedText(
      id: "pilih dari `takar plugin list`, atau pasang evaluatornya",
      en: "choose from `takar plugin list`, or install it"
    )
  )
  static let evaluatorKind = DiagnosticCode(
    "E0502",
    title: LocalizedText(
      id: "evaluator harus menilai jenis kompetensi itu",
      en: "an evaluator must judge that kind of competency"
    ),
    remedy: LocalizedText(
      id: "lihat jenisnya pada `takar plugin show ID`",
      en: "see its kinds in `takar plugin show ID`"
    )
  )
  static let parameter = DiagnosticCode(
    "E0503",
    title: LocalizedText(
      id: "parameter harus sesuai uraian evaluatornya",
      en: "a parameter must be as its evaluator describes it"
    ),
    remedy: LocalizedText(
      id: "lihat nama, jenis, dan batasnya pada `takar plugin show ID`",
      en: "see names, types and bounds in `takar plugin show ID`"
    )
  )
  static let pluginUnavailable = DiagnosticCode(
    "E0504",
    title: LocalizedText(
      id: "plugin yang disebut rubrik harus sudah diterima dan dapat dijalankan",
      en: "a rubric's plugin must be accepted and able to run"
    ),
    remedy: LocalizedText(
      id: "periksa dengan `takar plugin check FOLDER`, lalu `takar plugin accept FOLDER`",
      en: "check it with `takar plugin check FOLDER`, then `takar plugin accept FOLDER`"
    )
  )
  private static let reservedPlugin = DiagnosticCode(
    "E0505",
    title: LocalizedText(
      id: "id \"takar/…\" dicadangkan untuk evaluator bawaan",
      en: "ids \"takar/…\" are reserved for built-in evaluators"
    ),
    remedy: LocalizedText(id: "pakai nama lembaga sendiri", en: "use a name of your own")
  )
  private static let pluginStore = DiagnosticCode(
    "E0506",
    title: LocalizedText(
      id: "plugin yang diterima memerlukan tempat",
      en: "accepted plugins need a place"
    ),
    remedy: LocalizedText(id: "isi HOME atau TAKAR_PLUGIN_STORE", en: "set HOME or TAKAR_PLUGIN_STORE")
  )
  private static let missingPackage = DiagnosticCode(
    "E0507",
    title: LocalizedText(
      id: "plugin Swift memerlukan paket Takar",
      en: "a plugin in Swift needs Takar's package"
    ),
    remedy: LocalizedText(
      id: "sebut folder yang berisi Package.swift Takar, atau URL-nya, pada --takar",
      en: "name the folder with Takar's Package.swift, or its URL, after --takar"
    )
  )

  /// What rubrics and plugins may lack.
  static let evaluators: [DiagnosticCode] = [
    .unknownPlugin, .evaluatorKind, .parameter, .pluginUnavailable, .reservedPlugin, .pluginStore,
    .missingPackage, .manifestUnreadable, .manifestField, .manifestUnknownField, .pluginFiles, .pluginProgram,
  ]
}

extension PluginUnavailable {
  /// The message with what the system or the plugin said.
  var text: LocalizedText {
    let rest = cause.map { " (\($0))" } ?? ""
    return LocalizedText(id: message.id + rest, en: message.en + rest)
  }
}
