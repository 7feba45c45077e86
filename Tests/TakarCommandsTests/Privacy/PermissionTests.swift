import Foundation
import Testing

/// Every file with personal data is its owner's alone, whatever the umask says.
struct PermissionTests {
  @Test func makesFilesForTheirOwnerAlone() throws {
    let folder = try SmallOffice.scored()
    let lines = [
      "umask 0", "takar init --bare --database new.db", "takar backup copy.db",
      "takar restore copy.db --database back.db",
      "takar report --event e1 -o recap.html", "takar report \(SmallOffice.people[0]) -o person.html",
      "takar export --pseudonymous --event e1 --minimum 2 -o data.csv",
      "takar import employees - < people.csv",
    ]
    let outcome = try folder.takar.shell(lines.joined(separator: " && "))
    try #require(outcome.status == 0, "\(outcome.errors)")
    let made = [
      "new.db", "copy.db", "back.db", "recap.html", "person.html", "data.csv", "data.csv.left-out.csv",
      "takar.db.pseudonym-key",
    ]
    let names = try folder.names()
    for name in names where made.contains(name) || name.contains(".db") {
      let path = folder.url.appending(path: name).path(percentEncoded: false)
      #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600, "\(name)")
    }
    #expect(Set(made).isSubset(of: names))
    // Standard input was kept in a file without a name.
    #expect(!names.contains { $0.contains("stdin") })
  }
}
