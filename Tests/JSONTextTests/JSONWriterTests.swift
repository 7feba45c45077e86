import JSONText
import Testing

@Suite struct JSONWriterTests {
  @Test func writesOneObjectALine() {
    var writer = JSONWriter()
    for number in 1...2 {
      writer.object {
        $0.member("run", number)
        $0.member("name", nil as String?)
        $0.member("complete", true)
        $0.member("flags", ["a", "b\"c"])
        $0.name("groups")
        $0.array { $0.object { $0.member("weight", "100") } }
      }
      writer.endLine()
    }
    let rest = #""name":null,"complete":true,"flags":["a","b\"c"],"groups":[{"weight":"100"}]}"#
    #expect(String(decoding: writer.takeBytes(), as: UTF8.self) == "{\"run\":1,\(rest)\n{\"run\":2,\(rest)\n")
    #expect(writer.bytes.isEmpty)
  }

  @Test func sortsNamesByBytesInCanonicalForm() {
    let value: JSONValue = ["é": 1, "b": ["d": 2, "c": "\u{1f}\u{7f}"], "B": []]
    let text = String(decoding: value.canonicalBytes, as: UTF8.self)
    #expect(text == #"{"B":[],"b":{"c":"\u001f"# + "\u{7f}" + #"","d":2},"é":1}"#)
  }

  @Test func replacesAndRemovesMembers() {
    var object: JSONObject = JSONObject(["a": 1, "b": 2])
    object["a"] = "x"
    object["b"] = nil
    #expect(JSONValue.object(object).compactText == #"{"a":"x"}"#)
  }
}
