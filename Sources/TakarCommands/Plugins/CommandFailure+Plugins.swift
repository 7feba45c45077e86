import Assessment
import PluginHost

extension CommandFailure {
  private static let advice = LocalizedText(
    id: "Periksa dengan `takar plugin check FOLDER`, lalu terima dengan `takar plugin accept FOLDER`.",
    en: "Check it with `takar plugin check FOLDER`, then accept it with `takar plugin accept FOLDER`."
  )

  /// A plugin that cannot be used. Nothing was recorded.
  init(_ reason: PluginUnavailable) {
    self.init("E0504", .pluginUnavailable, reason.text, advice: CommandFailure.advice)
  }

  init(missing plugin: PluginReference) {
    self.init(
      "E0504",
      .pluginUnavailable,
      LocalizedText(
        id: "evaluator \"\(plugin)\" tidak ada di sini",
        en: "the evaluator \"\(plugin)\" is not here"
      ),
      advice: LocalizedText(
        id: "Pasang di TAKAR_PLUGIN_PATH atau ~/.local/share/takar/plugins, lalu `takar plugin accept FOLDER`.",
        en: "Install it on TAKAR_PLUGIN_PATH or in ~/.local/share/takar/plugins, then `takar plugin accept FOLDER`."
      )
    )
  }
}

extension CommandFailure {
  /// A plugin under check that does not even start.
  init(failedStart reason: PluginUnavailable) {
    self.init(
      "E0504",
      .faultsFound,
      reason.text,
      advice: LocalizedText(
        id: "Jalankan programnya dari folder lain dengan /dev/null sebagai masukan untuk melihat kesalahannya.",
        en: "Run the program from another folder with /dev/null as its input to see its error."
      )
    )
  }

  init(reserved plugin: RunnablePlugin) {
    self.init(
      "E0505",
      .badData,
      LocalizedText(
        id: "id \"\(plugin.manifest.id)\" dicadangkan untuk evaluator bawaan",
        en: "the id \"\(plugin.manifest.id)\" is reserved for built-in evaluators"
      ),
      place: plugin.folder,
      advice: LocalizedText(
        id: "Pakai nama lembaga atau penjual sendiri di depan garis miring.",
        en: "Put the institution's or vendor's own name before the slash."
      )
    )
  }

  static func withoutStore() -> CommandFailure {
    CommandFailure(
      "E0506",
      .cannotCreate,
      LocalizedText(
        id: "tidak ada tempat untuk plugin yang diterima",
        en: "there is no place for accepted plugins"
      ),
      advice: LocalizedText(
        id: "Isi HOME atau TAKAR_PLUGIN_STORE.",
        en: "Set HOME or TAKAR_PLUGIN_STORE."
      )
    )
  }
}
