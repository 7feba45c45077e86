import ArgumentParser

/// Exit codes by sysexits (contract, section 1).
enum ExitStatus: Int32 {
  case done = 0
  case faultsFound = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case pluginUnavailable = 69
  case defect = 70
  case cannotCreate = 73
  case inputOutput = 74
  case busy = 75

  var code: ExitCode { ExitCode(rawValue) }
}
