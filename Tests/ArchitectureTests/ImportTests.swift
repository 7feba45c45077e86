import Testing

/// Every import of every module against the table of rooms in the design: third parties and the system too.
struct ImportTests {
  /// What a module may import. `Glibc` stands for the C library; a module that is not listed here is a failure.
  private static let allowed: [String: Set<String>] = [
    "Assessment": [],
    "SourceDiagnostics": ["Assessment", "JSONText"],
    "JSONText": [],
    "EvaluatorKit": ["Assessment"],
    "PluginProtocol": ["Assessment", "EvaluatorKit", "JSONText"],
    "EvaluatorMain": ["Assessment", "EvaluatorKit", "JSONText", "PluginProtocol", "Glibc"],
    "PluginHost": [
      "Assessment", "CPluginSpawn", "EvaluatorKit", "JSONText", "PluginProtocol", "SourceDiagnostics",
      "FoundationEssentials", "Glibc", "Dispatch", "Synchronization",
    ],
    "SeededRandom": [],
    "EvaluatorConformance": ["Assessment", "EvaluatorKit", "JSONText", "SeededRandom"],
    "EvaluatorTesting": ["Assessment", "EvaluatorConformance", "EvaluatorKit", "Testing"],
    "RubricFiles": [
      "Assessment", "SourceDiagnostics", "JSONText", "CLibYAML", "FoundationEssentials", "Glibc", "Dispatch",
    ],
    "EvidenceFiles": ["Assessment", "SourceDiagnostics", "FoundationEssentials", "Glibc"],
    "ScoringEngine": ["Assessment", "EvaluatorKit", "SourceDiagnostics"],
    "RubricCases": [
      "Assessment", "EvaluatorKit", "EvidenceFiles", "RubricFiles", "ScoringEngine", "SourceDiagnostics",
    ],
    "Ledger": ["Assessment", "JSONText", "Crypto", "FoundationEssentials"],
    "QRCode": [],
    "AssessmentStore": [
      "Assessment", "CDatabaseFile", "Ledger", "GRDB", "GRDBSQLite", "Dispatch", "Foundation", "FoundationEssentials",
      "Glibc", "Synchronization",
    ],
    "Reports": ["Assessment", "JSONText", "Mustache"],
    "TakarCommands": [
      "Assessment", "SourceDiagnostics", "JSONText", "EvaluatorKit", "RubricFiles", "RubricCases", "EvidenceFiles",
      "ScoringEngine", "Ledger", "QRCode",
      "AssessmentStore", "Reports", "EmbeddedDefinitions", "PluginHost", "EvaluatorConformance", "ArgumentParser",
      "FoundationEssentials", "Foundation", "Glibc", "Dispatch", "Synchronization",
    ],
    "takar": ["TakarCommands"],
    "takar-dev": [
      "Assessment", "SourceDiagnostics", "JSONText", "EvaluatorKit", "RubricFiles", "EvidenceFiles", "TakarCommands",
      "Reports", "SeededRandom", "Foundation", "FoundationEssentials", "Glibc", "ArgumentParser",
    ],
  ]

  /// Every folder of `Plugins/`.
  private static let evaluator: Set<String> = ["Assessment", "EvaluatorKit"]
  /// Where evaluators meet the rest.
  private static let meetingPlaces: Set<String> = ["TakarCommands", "takar-dev"]

  @Test func comparesEveryImportWithTheTableOfRooms() throws {
    let plugins = Set(try ProjectTree.folders(below: "Plugins"))
    for folder in ["Sources", "Plugins"] {
      for file in try ProjectTree.swiftFiles(below: folder) {
        let row = plugins.contains(file.module) ? Self.evaluator : Self.allowed[file.module]
        var allowed = try #require(row, "\(file.module) is not in the table of rooms")
        if Self.meetingPlaces.contains(file.module) { allowed.formUnion(plugins) }
        for name in file.imports where !allowed.contains(name) {
          Issue.record("\(file.path) imports \(name), which its room does not allow")
        }
      }
    }
  }
}
