// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/supervisor/step/launch.h"
#include "app/supervisor/step/masker.h"
#include "app/supervisor/step/ordercodec.h"
#include "app/supervisor/step/reporter.h"
#include "app/supervisor/step/steplog.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace clustero::step {

/// Parks, takes an order, runs it and looks after its processes, log and reports (stepprotocol.h).
class Supervisor
{
public:
    /// `signals`: a signalfd for SIGCHLD and the signals that mean "terminate"; all of them are blocked.
    explicit Supervisor(int signals) : m_signals(signals) {}

    /// The exit status of the process.
    int run(std::string_view logPlace, std::string_view indexPlace);

private:
    struct Stream
    {
        int fd = -1;
        bool isError = false;
        std::unique_ptr<Masker> masker;
    };

    bool waitForOrder();
    int execute();
    int startBroken(int exitCode, const std::string &problem);
    void supervise();
    void waitForEvents();
    int timeout() const;
    void readSignals();
    void readRequests();
    void obeyRequests();
    void readStream(Stream &stream);
    void closeStream(Stream &stream);
    bool keep(bool isError, std::string_view bytes);
    void terminate();
    void killAll();
    void handBack();
    int finish(int exitCode);

    int m_signals;
    bool m_inputOpen = true;
    bool m_stopAsked = false; ///< terminated while parked
    FrameReader m_frames;
    Order m_order;
    Identity m_identity;
    StepLog m_log;
    Reporter m_reporter;
    std::unique_ptr<MaskSet> m_masks;
    Stream m_streams[2];
    std::vector<char> m_buffer;
    std::string m_masked;
    pid_t m_child = -1;
    std::optional<int> m_exitCode;
    bool m_childless = false;
    bool m_logFailed = false;
    std::int64_t m_killAtMs = -1;
    std::int64_t m_endAtMs = -1; ///< when waiting for the last processes and output ends
};

} // namespace clustero::step
