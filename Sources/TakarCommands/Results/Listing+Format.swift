import Reports

extension Listing {
  func text(_ format: OutputFormat, _ style: PageStyle) -> String {
    switch format {
    case .table: table(style)
    case .csv: csv
    case .json: json
    }
  }
}

extension GlobalOptions {
  /// How pages are drawn for the terminal at hand.
  var pageStyle: PageStyle {
    PageStyle(
      language: SpokenLanguage.current,
      width: StandardStreams.width,
      ink: usesColor ? .ansi : .plain
    )
  }
}
