// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace clustero::samples {

inline const QByteArray failing = R"(version: 1
name: shop
strands:
- name: build
  steps:
  - {type: host, name: compile, cmd: [sh, -c, 'for part in cart stock mail; do echo "compiling $part"; done']}
- name: test
  after: [build]
  steps:
  - {type: host, name: unit, cmd: [sh, -c, 'echo running 12 tests; echo "tests/cart.c:42: error: expected 3, got 4"; exit 1']}
- name: docs
  steps:
  - {type: host, name: pages, cmd: [echo, pages written]}
)";

inline const QByteArray passing = R"(version: 1
name: site
strands:
- name: pages
  steps:
  - {type: host, name: write, cmd: [sh, -c, 'echo pages written; echo 12 of 12 pages >summary.txt']}
artifacts:
- {name: summary, path: summary.txt}
)";

/// Goes on until it is cancelled.
inline const QByteArray endless = R"(version: 1
name: long
strands:
- name: serve
  steps:
  - {type: host, name: wait, cmd: [sh, -c, 'echo ready to serve; exec sleep 600']}
)";

} // namespace clustero::samples
