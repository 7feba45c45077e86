import Assessment

extension YAMLSyntaxFault {
  /// A better sentence for what libyaml says, with what to do where the sentence does not say it.
  struct Explanation {
    /// A part of libyaml's words.
    let problem: String
    let message: LocalizedText
    let help: LocalizedText?

    private init(_ problem: String, id: String, en: String, help: LocalizedText? = nil) {
      self.problem = problem
      message = LocalizedText(id: id, en: en)
      self.help = help
    }
  }
}

extension YAMLSyntaxFault.Explanation {
  /// The first that fits counts.
  static let all = [
    Self(
      "tab",
      id: "indentasi memakai tab",
      en: "a tab indents this line",
      help: LocalizedText(id: "ganti tab dengan spasi", en: "put spaces in place of the tab")
    ),
    Self(
      "mapping values are not allowed",
      id: "tanda \":\" tidak boleh di sini",
      en: "a \":\" cannot stand here",
      help: LocalizedText(
        id: "beri tanda kutip pada teks yang memuat \": \", atau periksa indentasi baris ini",
        en: "quote a text that contains \": \", or check this line's indentation"
      )
    ),
    Self(
      "found character that cannot start any token",
      id: "karakter ini tidak boleh mengawali nilai",
      en: "this character cannot begin a value",
      help: LocalizedText(
        id: "beri tanda kutip pada teks yang diawali @, ` atau %",
        en: "quote a text that begins with @, ` or %"
      )
    ),
    Self(
      "did not find expected key",
      id: "di sini seharusnya ada kunci",
      en: "a key should stand here",
      help: LocalizedText(
        id: "samakan indentasi kunci yang sederajat; teks sesudah tanda kutip tutup juga tidak boleh",
        en: "give keys of one level the same indentation; nothing may follow a closing quotation mark"
      )
    ),
    Self(
      "could not find expected ':'",
      id: "setelah kunci harus ada \":\"",
      en: "a \":\" must follow a key",
      help: LocalizedText(
        id: "tulis \"kunci: nilai\", atau sambung baris ini dengan indentasi",
        en: "write \"key: value\", or indent this line to continue the one above"
      )
    ),
    Self(
      "did not find expected '-' indicator",
      id: "di sini seharusnya ada butir daftar \"- \"",
      en: "a list item \"- \" should stand here",
      help: LocalizedText(
        id: "samakan indentasi semua butir daftar",
        en: "give all items of a list the same indentation"
      )
    ),
    Self(
      "block sequence entries are not allowed",
      id: "butir daftar \"- \" tidak boleh di sini",
      en: "a list item \"- \" cannot stand here",
      help: LocalizedText(
        id: "mulai daftar pada baris baru di bawah kuncinya",
        en: "begin the list on a new line below its key"
      )
    ),
    Self(
      "did not find expected ',' or",
      id: "di dalam kurung harus ada \",\" atau kurung tutup",
      en: "a \",\" or a closing bracket must stand here",
      help: LocalizedText(
        id: "tutup kurung yang dibuka, atau pisahkan isinya dengan koma",
        en: "close the bracket, or separate its contents with commas"
      )
    ),
    Self(
      "did not find expected node content",
      id: "di sini seharusnya ada nilai",
      en: "a value should stand here",
      help: LocalizedText(
        id: "isi nilainya, atau beri tanda kutip pada teks yang diawali tanda baca",
        en: "give the value, or quote a text that begins with punctuation"
      )
    ),
    Self(
      "unexpected end of stream",
      id: "tanda kutip tidak ditutup",
      en: "a quotation mark is not closed",
      help: LocalizedText(id: "tutup tanda kutipnya", en: "close the quotation mark")
    ),
    Self(
      "unknown escape character",
      id: "di dalam tanda kutip ganda, garis miring terbalik mengawali kode yang tidak dikenal ini",
      en: "within double quotation marks the backslash begins this unknown code",
      help: LocalizedText(
        id: "tulis \\\\, atau pakai tanda kutip tunggal",
        en: "write \\\\, or use single quotation marks"
      )
    ),
    Self(
      "did not find expected <document start>",
      id: "isi berkas sudah selesai sebelum baris ini",
      en: "the file's content ended before this line",
      help: LocalizedText(
        id: "samakan indentasinya dengan baris di atas; satu berkas memuat satu definisi",
        en: "indent it like the lines above; a file holds one definition"
      )
    ),
    Self(
      "control characters are not allowed",
      id: "karakter kendali tidak diperbolehkan",
      en: "control characters are not allowed",
      help: LocalizedText(
        id: "hapus karakter itu; simpan berkas sebagai teks UTF-8",
        en: "remove the character; save the file as UTF-8 text"
      )
    ),
  ]
}
