// swift-tools-version: 6.2
import PackageDescription

/// The evaluators that are linked in, once.
let evaluators: [Target.Dependency] = [
  "ManagerialEvaluator", "SocioculturalEvaluator", "TechnicalEvaluator",
]

/// `TAKAR_STRICT`: warnings are errors (CI), so that a newer compiler does not break `make demo`.
let isStrict = Context.environment["TAKAR_STRICT"] != nil

/// `TAKAR_FUZZ`: `make fuzz` builds the readers with libFuzzer's and the address sanitizer's marks.
let isFuzzed = Context.environment["TAKAR_FUZZ"] != nil

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")

let package = Package(
  name: "takar",
  products: [
    .executable(name: "takar", targets: ["takar"]),
    .library(name: "EvaluatorKit", targets: ["Assessment", "EvaluatorKit", "EvaluatorMain"]),
    .library(name: "EvaluatorTesting", targets: ["EvaluatorConformance", "EvaluatorTesting"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .target(name: "Assessment"),
    .target(name: "JSONText"),
    .target(name: "SourceDiagnostics", dependencies: ["Assessment", "JSONText"]),
    .target(name: "EvaluatorKit", dependencies: ["Assessment"]),
    .target(
      name: "ManagerialEvaluator",
      dependencies: ["Assessment", "EvaluatorKit"],
      path: "Plugins/ManagerialEvaluator"
    ),
    .target(
      name: "SocioculturalEvaluator",
      dependencies: ["Assessment", "EvaluatorKit"],
      path: "Plugins/SocioculturalEvaluator"
    ),
    .target(
      name: "TechnicalEvaluator",
      dependencies: ["Assessment", "EvaluatorKit"],
      path: "Plugins/TechnicalEvaluator"
    ),
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    .target(name: "RubricFiles", dependencies: ["Assessment", "CLibYAML", "JSONText", "SourceDiagnostics"]),
    .target(name: "EvidenceFiles", dependencies: ["Assessment", "SourceDiagnostics"]),
    .target(name: "ScoringEngine", dependencies: ["Assessment", "EvaluatorKit", "SourceDiagnostics"]),
    .target(
      name: "RubricCases",
      dependencies: [
        "Assessment", "EvaluatorKit", "EvidenceFiles", "RubricFiles", "ScoringEngine", "SourceDiagnostics",
      ]
    ),
    .target(name: "QRCode"),
    .target(name: "Ledger", dependencies: ["Assessment", "JSONText", crypto]),
    .systemLibrary(name: "CDatabaseFile"),
    .target(
      name: "AssessmentStore",
      dependencies: [
        "Assessment", "CDatabaseFile", "Ledger", grdb, .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]
    ),
    .target(
      name: "Reports",
      dependencies: ["Assessment", "JSONText", .product(name: "Mustache", package: "swift-mustache")]
    ),
    .target(name: "PluginProtocol", dependencies: ["Assessment", "EvaluatorKit", "JSONText"]),
    .target(name: "EvaluatorMain", dependencies: ["Assessment", "EvaluatorKit", "JSONText", "PluginProtocol"]),
    .target(name: "CPluginSpawn"),
    .target(
      name: "PluginHost",
      dependencies: ["Assessment", "CPluginSpawn", "EvaluatorKit", "JSONText", "PluginProtocol", "SourceDiagnostics"]
    ),
    .target(name: "SeededRandom"),
    .target(name: "EvaluatorConformance", dependencies: ["Assessment", "EvaluatorKit", "JSONText", "SeededRandom"]),
    .target(name: "EvaluatorTesting", dependencies: ["Assessment", "EvaluatorConformance", "EvaluatorKit"]),
    .executableTarget(
      name: "MedianPlugin",
      dependencies: ["Assessment", "EvaluatorKit", "EvaluatorMain"],
      path: "Examples/plugins/median-swift/Sources/MedianPlugin"
    ),
    .target(name: "EmbeddedDefinitions"),
    .target(
      name: "TakarCommands",
      dependencies: [
        "Assessment", "AssessmentStore", "EmbeddedDefinitions", "EvaluatorConformance", "EvaluatorKit", "EvidenceFiles",
        "JSONText", "Ledger", "PluginHost", "QRCode", "Reports", "RubricCases", "RubricFiles", "ScoringEngine",
        "SourceDiagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ] + evaluators
    ),
    .executableTarget(name: "takar", dependencies: ["TakarCommands"]),
    .executableTarget(
      name: "takar-dev",
      dependencies: ["Assessment", "EvaluatorKit", "Reports", "RubricFiles", "SeededRandom", "SourceDiagnostics"]
        + evaluators
    ),
    .executableTarget(
      name: "evaluator-benchmark",
      dependencies: ["Assessment", "EvaluatorKit"] + evaluators,
      path: "Benchmarks/evaluators"
    ),
    .executableTarget(
      name: "import-benchmark",
      dependencies: ["Assessment", "AssessmentStore"],
      path: "Benchmarks/import"
    ),
    .executableTarget(
      name: "plugin-benchmark",
      dependencies: ["Assessment", "EvaluatorKit", "ManagerialEvaluator", "PluginHost", "SourceDiagnostics"],
      path: "Benchmarks/plugins"
    ),

    .testTarget(name: "ArchitectureTests"),
    .testTarget(
      name: "PluginProtocolTests",
      dependencies: ["Assessment", "EvaluatorKit", "JSONText", "PluginProtocol"]
    ),
    .testTarget(
      name: "EvaluatorMainTests",
      dependencies: ["Assessment", "EvaluatorKit", "EvaluatorMain", "PluginProtocol"]
    ),
    .testTarget(
      name: "PluginHostTests",
      dependencies: [
        "Assessment", "CPluginSpawn", "EvaluatorConformance", "EvaluatorKit", "JSONText", "MedianPlugin", "PluginHost",
        "PluginProtocol", "SourceDiagnostics",
      ],
      exclude: ["Fixtures"]
    ),
    .testTarget(
      name: "EvaluatorConformanceTests",
      dependencies: ["Assessment", "EvaluatorConformance", "EvaluatorKit"] + evaluators
    ),
    .testTarget(name: "EvaluatorTestingTests", dependencies: ["Assessment", "EvaluatorKit", "EvaluatorTesting"]),
    .testTarget(name: "AssessmentTests", dependencies: ["Assessment"]),
    .testTarget(name: "EvaluatorKitTests", dependencies: ["Assessment", "EvaluatorKit", "SeededRandom"]),
    .testTarget(
      name: "ManagerialEvaluatorTests",
      dependencies: ["Assessment", "EvaluatorKit", "ManagerialEvaluator", "SeededRandom"]
    ),
    .testTarget(
      name: "SocioculturalEvaluatorTests",
      dependencies: ["Assessment", "EvaluatorKit", "SeededRandom", "SocioculturalEvaluator"]
    ),
    .testTarget(
      name: "TechnicalEvaluatorTests",
      dependencies: ["Assessment", "EvaluatorKit", "SeededRandom", "TechnicalEvaluator"]
    ),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText"]),
    .testTarget(name: "SourceDiagnosticsTests", dependencies: ["Assessment", "JSONText", "SourceDiagnostics"]),
    .testTarget(
      name: "RubricFilesTests",
      dependencies: ["Assessment", "JSONText", "RubricFiles", "SeededRandom", "SourceDiagnostics"],
      exclude: ["Corpus"]
    ),
    .testTarget(name: "DefinitionContentTests", dependencies: ["Assessment", "RubricFiles", "SourceDiagnostics"]),
    .testTarget(name: "EvidenceFilesTests", dependencies: ["Assessment", "EvidenceFiles", "SourceDiagnostics"]),
    .testTarget(
      name: "ScoringEngineTests",
      dependencies: ["Assessment", "EvaluatorKit", "ScoringEngine", "SeededRandom"] + evaluators
    ),
    .testTarget(
      name: "RubricCasesTests",
      dependencies: ["Assessment", "EvaluatorKit", "RubricCases", "RubricFiles", "ScoringEngine", "SourceDiagnostics"]
        + evaluators
    ),
    .testTarget(name: "QRCodeTests", dependencies: ["QRCode"]),
    .testTarget(name: "SeededRandomTests", dependencies: ["SeededRandom"]),
    .testTarget(name: "LedgerTests", dependencies: ["Assessment", "JSONText", "Ledger", "SeededRandom"]),
    .testTarget(
      name: "AssessmentStoreTests",
      dependencies: ["Assessment", "AssessmentStore", "Ledger", "SeededRandom", grdb],
      exclude: ["Fixtures"]
    ),
    .testTarget(name: "ReportsTests", dependencies: ["Assessment", "JSONText", "Reports"], exclude: ["Golden"]),
    .testTarget(
      name: "TakarDevTests",
      dependencies: [
        "takar-dev", "Assessment", "EvaluatorKit", "EvidenceFiles", "Reports", "RubricFiles", "ScoringEngine",
        "SeededRandom", "SourceDiagnostics",
      ] + evaluators
    ),
    .testTarget(name: "TakarCommandsTests", dependencies: ["SeededRandom", "takar"], exclude: ["Scripts"]),
  ]
)

let fuzzed: [Target.Dependency] = [
  "Assessment", "EvaluatorKit", "EvidenceFiles", "JSONText", "PluginProtocol", "RubricFiles", "SourceDiagnostics",
]
if isFuzzed {
  package.targets.append(
    .executableTarget(
      name: "takar-fuzzer",
      dependencies: fuzzed,
      path: "Tests/FuzzTests",
      exclude: ["SeedReplayTests.swift", "Seeds", "fuzz"],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]
    )
  )
} else {
  package.targets.append(.testTarget(name: "FuzzTests", dependencies: fuzzed, exclude: ["Driver", "Seeds", "fuzz"]))
}

for target in package.targets where target.type != .system {
  var settings = target.swiftSettings ?? []
  settings += [
    .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ]
  if isStrict { settings.append(.treatAllWarnings(as: .error)) }
  if isFuzzed { settings.append(.unsafeFlags(["-sanitize=fuzzer,address"])) }
  target.swiftSettings = settings
}
