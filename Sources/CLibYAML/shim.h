// libyaml's parser: https://pyyaml.org/wiki/LibYAML (Debian: libyaml-dev).
#include <yaml.h>
