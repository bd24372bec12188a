// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target is compiled with.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A library target and its tests. A target imports only targets listed above it.
func library(
  _ name: String, _ dependencies: [Target.Dependency] = [], tests: [Target.Dependency] = []
) -> [Target] {
  [
    .target(name: name, dependencies: dependencies, swiftSettings: settings),
    .testTarget(
      name: "\(name)Tests", dependencies: [.target(name: name), "DossierTestSupport"] + dependencies + tests,
      swiftSettings: settings),
  ]
}

extension Target.Dependency {
  /// A product of SwiftNIO. Only the preview's server has it: nothing else pays for building it.
  static func nio(_ product: String) -> Target.Dependency { .product(name: product, package: "swift-nio") }
}

let package = Package(
  name: "Dossier",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "dossier", targets: ["dossier"]),
    .executable(name: "dossier-preview", targets: ["dossier-preview"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.86.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CCommonMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(name: "CMalloc"),
  ]
    + [.target(name: "DossierTestSupport", path: "Tests/DossierTestSupport", swiftSettings: settings)]
    + library("DossierSystem", ["CMalloc"])
    + library("DossierEncoding")
    + library("DossierDiagnostics", ["DossierEncoding"])
    + library("DossierPublishing", ["DossierEncoding", "DossierSystem"])
    + library("DossierModel", ["DossierEncoding", "DossierDiagnostics"])
    + library("DossierMarkdown", ["CCommonMark", "DossierDiagnostics", "DossierModel"])
    + library("DossierTemplate", ["DossierDiagnostics"])
    + library("DossierLoading", ["CLibYAML", "DossierSystem", "DossierDiagnostics", "DossierModel", "DossierMarkdown"])
    + library(
      "DossierSite",
      [
        "DossierSystem", "DossierEncoding", "DossierDiagnostics", "DossierPublishing", "DossierModel",
        "DossierMarkdown",
        "DossierTemplate", "DossierLoading",
      ],
      tests: ["DossierBuiltIn"])
    + library(
      "DossierPreview",
      [
        "DossierEncoding", "DossierDiagnostics", "DossierPublishing", "DossierModel", "DossierMarkdown",
        "DossierTemplate", "DossierLoading", "DossierSite",
      ],
      tests: ["DossierBuiltIn"])
    + library(
      "DossierPreviewServer",
      ["DossierPublishing", "DossierPreview", "DossierSite"]
        + ["NIOCore", "NIOHTTP1", "NIOPosix"].map(Target.Dependency.nio),
      tests: ["DossierBuiltIn", .nio("NIOEmbedded")])
    + [
      .executableTarget(name: "embed-folder", swiftSettings: settings),
      .plugin(
        name: "EmbedFolderPlugin", capability: .buildTool(), dependencies: ["embed-folder"],
        path: "Sources/EmbedFolderPlugin"),
      .target(
        name: "DossierBuiltIn", exclude: ["Starter"], swiftSettings: settings, plugins: ["EmbedFolderPlugin"]),
      .target(
        name: "DossierCommandLine",
        dependencies: [
          "DossierSystem", "DossierDiagnostics", "DossierSite",
          .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ],
        swiftSettings: settings),
      .executableTarget(
        name: "dossier",
        dependencies: [
          "DossierBuiltIn", "DossierCommandLine", "DossierSystem", "DossierDiagnostics", "DossierPublishing",
          "DossierLoading", "DossierModel", "DossierSite",
          .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ],
        swiftSettings: settings),
      .executableTarget(
        name: "dossier-preview",
        dependencies: [
          "DossierBuiltIn", "DossierCommandLine", "DossierDiagnostics", "DossierPreview", "DossierPreviewServer",
          "DossierSite", .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ],
        swiftSettings: settings),
      .testTarget(
        name: "CommandLineTests",
        dependencies: [
          "dossier", "DossierBuiltIn", "DossierTestSupport", "DossierDiagnostics", "DossierPublishing",
          "DossierLoading", "DossierModel", "DossierSite",
        ],
        swiftSettings: settings),
      .executableTarget(
        name: "dossier-fuzz",
        dependencies: ["DossierDiagnostics", "DossierModel", "DossierMarkdown", "DossierTemplate", "DossierLoading"],
        swiftSettings: settings),
      .testTarget(
        name: "FuzzingTests", dependencies: ["dossier-fuzz"], exclude: ["Corpus", "Dictionaries"],
        swiftSettings: settings),
      .executableTarget(
        name: "dossier-bench",
        dependencies: [
          "CCommonMark", "DossierBuiltIn", "DossierSystem", "DossierDiagnostics", "DossierPublishing", "DossierModel",
          "DossierSite",
          .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ],
        swiftSettings: settings),
    ]
)
