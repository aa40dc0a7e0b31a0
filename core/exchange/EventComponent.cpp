#include "core/exchange/EventComponent.h"

#include "core/exchange/IcalTime.h"

namespace bayboard {

namespace {

constexpr std::size_t lineLength = 75; // octets, without its end

} // namespace

EventComponent::EventComponent() : m_component(icalcomponent_new_vevent()) { }

EventComponent::~EventComponent()
{
    icalcomponent_free(m_component);
}

void EventComponent::add(icalproperty *property)
{
    icalcomponent_add_property(m_component, property);
}

void EventComponent::own(const char *name, std::string_view text)
{
    if (text.empty())
        return;
    icalproperty *property = icalproperty_new_x(plainText(text).c_str());
    icalproperty_set_x_name(property, (std::string("X-BAYBOARD-") + name).c_str());
    add(property);
}

void EventComponent::line(std::string_view text)
{
    std::size_t room = lineLength;
    while (text.size() > room) {
        m_lines += text.substr(0, room);
        m_lines += "\r\n ";
        text.remove_prefix(room);
        room = lineLength - 1;
    }
    m_lines += text;
    m_lines += "\r\n";
}

std::string EventComponent::text() const
{
    char *written = icalcomponent_as_ical_string_r(m_component);
    std::string text = written;
    icalmemory_free_buffer(written);
    return text.insert(text.rfind("END:VEVENT"), m_lines);
}

std::string plainText(std::string_view text)
{
    std::string kept;
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t')
            kept += c;
    return kept;
}

icaltimetype utcTime(Instant instant)
{
    icaltimetype time = toIcalTime(LocalTime(instant.time_since_epoch()));
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

} // namespace bayboard
