// swift-tools-version: 6.2
import PackageDescription

/// The evaluators that are linked in, once.
let evaluators = ["TechnicalEvaluator", "ManagerialEvaluator", "SocioculturalEvaluator"]

let package = Package(
  name: "takar",
  targets: [
    .target(name: "Assessment"),
    .target(name: "EvaluatorKit", dependencies: ["Assessment"]),
  ]
)

for target in package.targets where target.type != .system {
  var settings = target.swiftSettings ?? []
  settings += [
    .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ]
  target.swiftSettings = settings
}
