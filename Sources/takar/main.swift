import TakarCommands

TakarProgram.run()
