extension PluginLauncher {
  /// The same plugin under circumstances that may not matter: for `plugin check`.
  package var circumstances: [(name: String, launcher: PluginLauncher)] {
    [
      ("another process", [:]), ("TZ=Asia/Jayapura", ["TZ": "Asia/Jayapura"]),
      ("TZ=America/St_Johns", ["TZ": "America/St_Johns"]),
      ("LANG=id_ID", ["LANG": "id_ID.UTF-8", "LC_ALL": "id_ID.UTF-8"]),
      ("LANG=tr_TR", ["LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"]), ("LANG=C", ["LANG": "C", "LC_ALL": "C"]),
    ].map { name, environment in
      var launcher = self
      launcher.environment = environment
      return (name, launcher)
    }
  }
}
