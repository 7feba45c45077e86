import Assessment
import SourceDiagnostics

extension DiagnosticCode {
  /// What commands report of files, databases, events and people.
  static let commands: [DiagnosticCode] = files + database + events + people

  private static let files: [DiagnosticCode] = [
    command(
      "E0101",
      "jalur definisi harus ada",
      "a path of definitions must exist",
      "periksa jalurnya",
      "check the path"
    ),
    command(
      "E0102",
      "berkas definisi harus terbaca",
      "a definition file must be readable",
      "periksa izinnya",
      "check its permissions"
    ),
    command("E0291", "berkas masukan harus ada", "an input file must exist", "periksa jalurnya", "check the path"),
    command(
      "E0292",
      "berkas masukan harus terbaca",
      "an input file must be readable",
      "periksa izinnya",
      "check its permissions"
    ),
    command(
      "E0293",
      "berkas tidak berubah ketika dibaca",
      "a file must not change while it is read",
      "ulangi sesudah selesai ditulis",
      "repeat when it is finished"
    ),
    command(
      "E0281",
      "satu penilaian dimasukkan satu kali",
      "a rating is imported once",
      "hapus barisnya, atau gunakan `takar correct`",
      "remove the row, or use `takar correct`"
    ),
    command(
      "E0901",
      "keluaran harus dapat ditulis",
      "output must be writable",
      "periksa ruang kosong dan izin",
      "check free space and permissions"
    ),
    command(
      "E0902",
      "folder dan berkas baru harus dapat dibuat",
      "new folders and files must be creatable",
      "periksa izin, atau pilih tempat lain",
      "check permissions, or choose another place"
    ),
    command(
      "E0921",
      "yang dibandingkan sejenis",
      "what is compared is of one kind",
      "bandingkan dua definisi sejenis",
      "compare two definitions of one kind"
    ),
    command(
      "E0922",
      "akibat dihitung untuk rubrik, standar, dan kamus",
      "impact is computed for rubrics, standards and dictionaries",
      "jalankan tanpa --event",
      "run it without --event"
    ),
    command(
      "E0923",
      "ada kasus untuk dijalankan",
      "there are cases to run",
      "mulai dengan `takar rubric new cases`",
      "begin with `takar rubric new cases`"
    ),
    command(
      "E0924",
      "versi yang dibandingkan disebut bila ada beberapa",
      "the version compared is named where there are several",
      "tulis id@versi",
      "write id@version"
    ),
  ]

  private static let database: [DiagnosticCode] = [
    command(
      "E0701",
      "basis data harus ada",
      "the database must exist",
      "buat dengan `takar init`",
      "make one with `takar init`"
    ),
    command(
      "E0702",
      "basis data baru tidak menimpa yang ada",
      "a new database replaces no other",
      "pilih nama lain dengan --database",
      "choose another name with --database"
    ),
    command(
      "E0703",
      "berkas harus basis data takar",
      "the file must be a takar database",
      "periksa nama berkasnya",
      "check the file's name"
    ),
    command(
      "E0704",
      "takar tidak lebih lama daripada basis datanya",
      "takar must not be older than the database",
      "perbarui takar",
      "update takar"
    ),
    command(
      "E0705",
      "skema basis data harus terbaru untuk dibaca",
      "the schema must be current to be read",
      "jalankan perintah yang menulis",
      "run a command that writes"
    ),
    command(
      "E0706",
      "basis data harus dapat ditulis",
      "the database must be writable",
      "periksa izinnya",
      "check its permissions"
    ),
    command(
      "E0707",
      "satu penulis pada satu saat",
      "one writer at a time",
      "coba lagi sebentar lagi",
      "try again in a moment"
    ),
    command(
      "E0708",
      "cakram harus punya ruang",
      "the disk must have space",
      "kosongkan ruang, lalu ulangi",
      "free some space, then repeat"
    ),
    command(
      "E0709",
      "berkas dan folder harus berizin",
      "file and folder must be accessible",
      "periksa izinnya",
      "check their permissions"
    ),
    command(
      "E0710",
      "basis data berada di cakram sendiri",
      "a database lives on a local disk",
      "pindahkan berkasnya",
      "move the file"
    ),
    command(
      "E0711",
      "basis data harus utuh",
      "the database must be whole",
      "pulihkan dari cadangan",
      "restore it from a backup"
    ),
    command(
      "E0712",
      "basis data dapat dibuat di tempatnya",
      "a database can be created at its place",
      "pilih folder lain dengan --database",
      "choose another folder with --database"
    ),
    command(
      "E0721",
      "id dan versi yang sama berarti isi yang sama",
      "the same id and version means the same content",
      "beri versi baru",
      "give a new version"
    ),
    command(
      "E0799",
      "operasi basis data harus berhasil",
      "an operation of the database must succeed",
      "lihat pesannya",
      "see the message"
    ),
  ]

  private static let events: [DiagnosticCode] = [
    command(
      "E0722",
      "kegiatan harus ada",
      "the event must exist",
      "lihat `takar event list`",
      "see `takar event list`"
    ),
    command(
      "E0723",
      "id kegiatan hanya dipakai satu kali",
      "an event's id is used once",
      "pilih id lain",
      "choose another id"
    ),
    command(
      "E0724",
      "kegiatan yang ditutup tidak menerima bukti",
      "a closed event takes no evidence",
      "buat kegiatan baru",
      "create a new event"
    ),
    command(
      "E0731",
      "tujuan harus ada dalam rubrik",
      "the purpose must be one of the rubric's",
      "lihat `takar rubric show ID`",
      "see `takar rubric show ID`"
    ),
    command(
      "E0732",
      "kegiatan yang dipakai mendahului",
      "an event that is used lies earlier",
      "pilih kegiatan yang lebih awal",
      "choose an earlier event"
    ),
    command(
      "E0741",
      "rubrik yang disimpan harus terbaca",
      "a stored rubric must be readable",
      "pulihkan dari cadangan",
      "restore a backup"
    ),
    command(
      "E0742",
      "definisi yang disebut hasil harus tersimpan",
      "a definition that a result names must be stored",
      "pulihkan dari cadangan",
      "restore a backup"
    ),
    command("E0811", "hasil harus sudah ada", "there must be results", "jalankan `takar score`", "run `takar score`"),
    command(
      "E0813",
      "satu laporan, satu hasil",
      "one report shows one result",
      "sebut --standard atau --purpose",
      "name --standard or --purpose"
    ),
  ]

  private static let people: [DiagnosticCode] = [
    command(
      "E0725",
      "pegawai harus terdaftar",
      "the employee must be known",
      "jalankan `takar import employees`",
      "run `takar import employees`"
    ),
    command(
      "E0726",
      "satu penilaian dicatat satu kali",
      "a rating is recorded once",
      "gunakan `takar correct`",
      "use `takar correct`"
    ),
    command(
      "E0801",
      "pegawai yang dinilai punya standar",
      "whom to score has a standard",
      "isi kolom standard",
      "fill the column standard"
    ),
    command(
      "E0803",
      "yang dinilai hadir atau punya bukti",
      "whom to score is present or has evidence",
      "periksa daftar peserta",
      "check the participants"
    ),
    command(
      "E0812",
      "kompetensi ada dalam hasil",
      "the competency is in the result",
      "gunakan kode dari `takar show`",
      "use a code of `takar show`"
    ),
    command(
      "E0821",
      "`takar rate` memerlukan terminal",
      "`takar rate` needs a terminal",
      "jalankan pada terminal",
      "run it on a terminal"
    ),
    command(
      "E0822",
      "alat ukur direncanakan untuk orang itu",
      "the method is planned for the person",
      "pilih alat ukur lain",
      "choose another method"
    ),
    command(
      "E0823",
      "harus ada kegiatan yang terbuka",
      "an event must be open",
      "buat dengan `takar event create`",
      "make one with `takar event create`"
    ),
    command(
      "E0824",
      "alat ukur dan cara menilainya ada dalam rubrik",
      "the method and how it is rated are in the rubric",
      "pilih dari daftarnya",
      "choose from the list"
    ),
    command(
      "E0825",
      "pertanyaan harus dijawab",
      "a question needs an answer",
      "jalankan lagi; yang terisi tersimpan",
      "run it again; what was given is saved"
    ),
  ]

  private static func command(_ code: String, _ id: String, _ en: String, _ remedyID: String, _ remedyEN: String)
    -> DiagnosticCode
  {
    DiagnosticCode(
      code,
      title: LocalizedText(id: id, en: en),
      remedy: LocalizedText(id: remedyID, en: remedyEN)
    )
  }
}
