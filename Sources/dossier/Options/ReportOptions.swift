import ArgumentParser

/// How a command reports what it finds.
struct ReportOptions: ParsableArguments {
  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "How to report: text for people, github for workflow annotations, json for programs.", valueName: "format"))
  var format = ReportFormat.text
}
