import ArgumentParser

/// In this room a flag is one of the command line; those of findings are `Assessment.Flag`.
typealias Flag = ArgumentParser.Flag
