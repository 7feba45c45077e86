/// The example's README: what is in the folder, how to use it, whom to look at.
struct ExampleReadme {
  let text: String

  init(_ cast: ExampleCast) {
    let sections = [ExampleReadme.opening, ExampleReadme.commands]
    let tables = ExampleEvent.allCases.map { ExampleReadme.table(of: $0, cast) }
    text = (sections + tables + [ExampleReadme.closing]).joined(separator: "\n\n") + "\n"
  }

  private static let opening = """
    # Kabupaten Tirta Kencana

    Lembaga contoh untuk mencoba Takar. Kabupaten, unit, orang, dan nilainya rekaan; nomor urut pada setiap NIP
    dimulai dari 901, yang tidak dipakai NIP sungguhan. Berkas di sini dibuat dari satu bilangan benih dengan
    `swift run takar-dev example`: jangan mengubahnya dengan tangan.

    | Berkas | Isi |
    |---|---|
    | `employees.csv` | pegawai, dua di antaranya pindah unit di antara kedua kegiatan |
    | `participants-pemetaan-2026.csv`, `evidence-pemetaan-2026.csv` | pemetaan: rubrik `asn-combined`, tujuan `mapping`, 2026-03-31 |
    | `participants-pengisian-2026.csv`, `evidence-pengisian-2026.csv` | pengisian jabatan: rubrik `asn-assessment-center-complex`, tujuan `filling`, 2026-06-30 |
    | `Rubrics/` | satu standar jabatan milik kabupaten; selebihnya memakai definisi bawaan |
    """

  private static let commands = """
    ## Mencoba

    Semua sekaligus: `takar demo`. Langkah demi langkah, dari akar repositori:

    ```sh
    export TAKAR_DATABASE=contoh.db
    takar init --database contoh.db
    takar import employees Examples/kabupaten/employees.csv
    takar event create pemetaan-2026 --rubric asn-combined --purpose mapping --date 2026-03-31 \\
      --rubrics Rubrics --rubrics Examples/kabupaten/Rubrics
    takar import participants Examples/kabupaten/participants-pemetaan-2026.csv --event pemetaan-2026
    takar import evidence Examples/kabupaten/evidence-pemetaan-2026.csv --event pemetaan-2026
    takar score --event pemetaan-2026
    takar results --event pemetaan-2026
    ```

    Delapan asesor memakai kode AS-01 sampai AS-08. AS-05 menulis koma desimal, AS-03 dan AS-06 menulis label in-tray
    seperti `3+`. Penilai survei hanya berkode.
    """

  private static func table(of event: ExampleEvent, _ cast: ExampleCast) -> String {
    let rows = ExampleCase.allCases.filter { $0.event == event }.map { role in
      let person = cast.index(of: role).map { cast.people[$0] }
      return "| \(person?.name ?? "") | `\(person?.number ?? "")` | \(role.description) |"
    }
    let head = "## Yang patut dilihat pada \(event.rawValue)\n\n| Nama | NIP | Keadaan |\n|---|---|---|\n"
    return head + rows.joined(separator: "\n")
  }

  private static let closing = """
    Peserta lain memperlihatkan hal yang biasa: selisih setengah level, perilaku yang tidak teramati, daftar centang
    indikator, survei dengan kelompok yang terlalu kecil, peserta yang tidak hadir atau mengundurkan diri, dan PPPK yang
    nomornya memuat urutan kontrak di tempat bulan.
    """
}
