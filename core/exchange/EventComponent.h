#pragma once

#include "core/time/Instant.h"

#include <libical/ical.h>
#include <string>
#include <string_view>

namespace bayboard {

/// One VEVENT on its way into a file. libical owns the parts; freed with it. One thread.
class EventComponent
{
public:
    EventComponent();
    ~EventComponent();
    EventComponent(const EventComponent &) = delete;
    EventComponent &operator=(const EventComponent &) = delete;

    void add(icalproperty *property);
    /// X-BAYBOARD-<name>; nothing for an empty text.
    void own(const char *name, std::string_view text);
    /// A whole line that libical has no say in ("RRULE:FREQ=DAILY"), in ASCII; folded here.
    void line(std::string_view text);

    /// With its end of line.
    [[nodiscard]] std::string text() const;

private:
    icalcomponent *m_component;
    std::string m_lines;
};

/// What a TEXT value may hold: libical escapes the rest.
[[nodiscard]] std::string plainText(std::string_view text);
[[nodiscard]] icaltimetype utcTime(Instant instant);

} // namespace bayboard
