/// Commands whose output people read, on the scored example.
enum ExamplePages {
  typealias Person = Kabupaten.Person

  static let people = [
    Person.exactlySeventyEight, Person.disputed, Person.unmeasured, Person.withoutEvidence, Person.fewRaters,
  ]

  /// Pages for a terminal.
  static let pages: [[String]] =
    people.map { ["show", $0, "--event", Kabupaten.mapping] } + [
      ["show", Person.withTwoJobs, "--event", Kabupaten.filling],
      ["explain", Person.settledInFilling, "M.07", "--event", Kabupaten.filling],
      ["explain", Person.disputed, "M.08", "--event", Kabupaten.mapping],
      ["explain", Person.fewRaters, "S.01", "--event", Kabupaten.mapping],
      ["explain", Person.unmeasured, "M.06", "--event", Kabupaten.mapping],
      ["results", "--event", Kabupaten.mapping], ["results", "--event", Kabupaten.filling], ["event", "list"],
      ["event", "show", Kabupaten.mapping], ["results", "--event", Kabupaten.mapping, "--border"],
      ["results", "--event", Kabupaten.filling, "--border"],
    ]

  /// Pages that need no database.
  static let references: [[String]] = [
    ["rubric", "list"], ["rubric", "show", "asn-combined"], ["rubric", "show", "asn-managerial"],
    ["rubric", "show", "administrator"], ["plugin", "list"], ["plugin", "show", "takar/managerial"],
    ["plugin", "show", "takar/sociocultural"], ["plugin", "show", "takar/technical"],
  ]

  /// What machines and printers get.
  static let files: [[String]] = [
    ["results", "--event", Kabupaten.mapping, "--format", "json"],
    ["results", "--event", Kabupaten.filling, "--format", "csv"],
    ["show", Person.exactlySeventyEight, "--format", "json"], ["show", Person.settled, "--format", "csv"],
    ["explain", Person.settledInFilling, "M.07", "--format", "json"], ["event", "list", "--format", "json"],
    ["report", Person.settledInFilling, "--event", Kabupaten.filling], ["report", "--event", Kabupaten.mapping],
  ]
}
