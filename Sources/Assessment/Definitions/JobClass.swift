/// The job classes (kelompok/jenjang jabatan).
public enum JobClass: String, CaseIterable, Hashable, Sendable {
  case jptUtama = "jpt-utama"
  case jptMadya = "jpt-madya"
  case jptPratama = "jpt-pratama"
  case administrator
  case pengawas
  case pelaksana
  case ahliUtama = "ahli-utama"
  case ahliMadya = "ahli-madya"
  case ahliMuda = "ahli-muda"
  case ahliPertama = "ahli-pertama"
  case penyelia
  case mahir
  case terampil
  case pemula
}
