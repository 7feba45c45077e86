// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "median-plugin",
  dependencies: [.package(name: "takar", path: "../../..")],
  targets: [
    .executableTarget(name: "MedianPlugin", dependencies: [.product(name: "EvaluatorKit", package: "takar")]),
    .testTarget(
      name: "MedianPluginTests",
      dependencies: ["MedianPlugin", .product(name: "EvaluatorTesting", package: "takar")]
    ),
  ]
)
