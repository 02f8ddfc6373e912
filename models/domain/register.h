// SPDX-FileCopyrightText: The Lamplighter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"

namespace lamp {

struct Person {
    PersonId id;
    QByteArray uid;
    QString name, login, mail, phone, mobile, room, department;
    PersonId managerId;
    LocationId locationId;
    bool vip = false;
    QString reach; // "call, never mail", "deaf: write"
    QString notes; // for technicians
    QDate startsOn, leavesOn;
    bool technician = false;
    qint64 minutesPerWeek = 2250; // a technician's working time
    bool active = true;
    qint64 version = 0;
    friend bool operator==(const Person &, const Person &) = default;
};
template <> struct Row<Person> {
    static constexpr auto table = "person";
    static constexpr auto fields = std::tuple{Field{"uid", &Person::uid},
                                              Field{"name", &Person::name},
                                              Field{"login", &Person::login},
                                              Field{"mail", &Person::mail},
                                              Field{"phone", &Person::phone},
                                              Field{"mobile", &Person::mobile},
                                              Field{"room", &Person::room},
                                              Field{"department", &Person::department},
                                              Field{"manager_id", &Person::managerId},
                                              Field{"location_id", &Person::locationId},
                                              Field{"vip", &Person::vip},
                                              Field{"reach", &Person::reach},
                                              Field{"notes", &Person::notes},
                                              Field{"starts_on", &Person::startsOn},
                                              Field{"leaves_on", &Person::leavesOn},
                                              Field{"technician", &Person::technician},
                                              Field{"minutes_per_week", &Person::minutesPerWeek},
                                              Field{"active", &Person::active},
                                              Field{"version", &Person::version}};
};

struct Team {
    TeamId id;
    QString name;
    friend bool operator==(const Team &, const Team &) = default;
};
template <> struct Row<Team> {
    static constexpr auto table = "team";
    static constexpr auto fields = std::tuple{Field{"name", &Team::name}};
};
struct TeamMember {
    Id<struct TeamMemberTag> id;
    TeamId teamId;
    PersonId personId;
};
template <> struct Row<TeamMember> {
    static constexpr auto table = "team_member";
    static constexpr auto fields = std::tuple{Field{"team_id", &TeamMember::teamId},
                                              Field{"person_id", &TeamMember::personId}};
};

struct Supplier {
    SupplierId id;
    QByteArray uid;
    QString name, hotline, hours, customerNumber, portal, mail, contacts, notes;
    bool active = true;
    qint64 version = 0;
    friend bool operator==(const Supplier &, const Supplier &) = default;
};
template <> struct Row<Supplier> {
    static constexpr auto table = "supplier";
    static constexpr auto fields = std::tuple{
        Field{"uid", &Supplier::uid}, Field{"name", &Supplier::name}, Field{"hotline", &Supplier::hotline},
        Field{"hours", &Supplier::hours}, Field{"customer_number", &Supplier::customerNumber},
        Field{"portal", &Supplier::portal}, Field{"mail", &Supplier::mail}, Field{"contacts", &Supplier::contacts},
        Field{"notes", &Supplier::notes}, Field{"active", &Supplier::active}, Field{"version", &Supplier::version}};
};

struct Location {
    LocationId id;
    QString name;
    LocationId parentId;
    friend bool operator==(const Location &, const Location &) = default;
};
template <> struct Row<Location> {
    static constexpr auto table = "location";
    static constexpr auto fields = std::tuple{Field{"name", &Location::name}, Field{"parent_id", &Location::parentId}};
};

struct Category {
    CategoryId id;
    QString name;
    CategoryId parentId;
    qint64 position = 0;
    friend bool operator==(const Category &, const Category &) = default;
};
template <> struct Row<Category> {
    static constexpr auto table = "category";
    static constexpr auto fields = std::tuple{Field{"name", &Category::name}, Field{"parent_id", &Category::parentId},
                                              Field{"position", &Category::position}};
};

enum class Criticality { Low, Normal, High, Critical };
template <> struct Codes<Criticality> {
    static constexpr const char *list[] = {"low", "normal", "high", "critical"};
};

struct Service {
    ServiceId id;
    QByteArray uid;
    QString name, description;
    Criticality criticality = Criticality::Normal;
    PersonId ownerId;
    friend bool operator==(const Service &, const Service &) = default;
};
template <> struct Row<Service> {
    static constexpr auto table = "service";
    static constexpr auto fields = std::tuple{
        Field{"uid", &Service::uid}, Field{"name", &Service::name}, Field{"description", &Service::description},
        Field{"criticality", &Service::criticality}, Field{"owner_id", &Service::ownerId}};
};

struct Tag {
    TagId id;
    QString name;
    friend bool operator==(const Tag &, const Tag &) = default;
};
template <> struct Row<Tag> {
    static constexpr auto table = "tag";
    static constexpr auto fields = std::tuple{Field{"name", &Tag::name}};
};
// A tag on a work item, an article or an asset.
struct Tagging {
    Id<struct TaggingTag> id;
    TagId tagId;
    WorkItemId workItemId;
    ArticleId articleId;
    AssetId assetId;
};
template <> struct Row<Tagging> {
    static constexpr auto table = "tagging";
    static constexpr auto fields = std::tuple{
        Field{"tag_id", &Tagging::tagId}, Field{"work_item_id", &Tagging::workItemId},
        Field{"article_id", &Tagging::articleId}, Field{"asset_id", &Tagging::assetId}};
};

enum class AssetState { Ordered, InStock, InUse, Repair, Retired };
template <> struct Codes<AssetState> {
    static constexpr const char *list[] = {"ordered", "in_stock", "in_use", "repair", "retired"};
};

struct Asset {
    AssetId id;
    QByteArray uid;
    QString name; // the tag on it: PRN-07
    QString type; // laptop, printer, server, switch, …
    QString model, serial;
    LocationId locationId;
    QString place;   // rack, unit, port
    QString address; // IP
    QString host;
    PersonId ownerId;
    AssetState state = AssetState::InUse;
    Criticality criticality = Criticality::Normal;
    QDate purchasedOn, inServiceOn, warrantyOn, supportOn, replaceOn; // five dates that never replace one another
    SupplierId supplierId;
    RenewalId contractId;
    QString console; // where access is found ("key in safe 2"), never a password
    QString notes;
    qint64 costCents = 0;
    QString externalNumber;
    qint64 version = 0;
    friend bool operator==(const Asset &, const Asset &) = default;
};
template <> struct Row<Asset> {
    static constexpr auto table = "asset";
    static constexpr auto fields = std::tuple{Field{"uid", &Asset::uid},
                                              Field{"name", &Asset::name},
                                              Field{"type", &Asset::type},
                                              Field{"model", &Asset::model},
                                              Field{"serial", &Asset::serial},
                                              Field{"location_id", &Asset::locationId},
                                              Field{"place", &Asset::place},
                                              Field{"address", &Asset::address},
                                              Field{"host", &Asset::host},
                                              Field{"owner_id", &Asset::ownerId},
                                              Field{"state", &Asset::state},
                                              Field{"criticality", &Asset::criticality},
                                              Field{"purchased_on", &Asset::purchasedOn},
                                              Field{"in_service_on", &Asset::inServiceOn},
                                              Field{"warranty_on", &Asset::warrantyOn},
                                              Field{"support_on", &Asset::supportOn},
                                              Field{"replace_on", &Asset::replaceOn},
                                              Field{"supplier_id", &Asset::supplierId},
                                              Field{"contract_id", &Asset::contractId},
                                              Field{"console", &Asset::console},
                                              Field{"notes", &Asset::notes},
                                              Field{"cost_cents", &Asset::costCents},
                                              Field{"external_number", &Asset::externalNumber},
                                              Field{"version", &Asset::version}};
};

// from … to: PRN-07 depends on PRINT01; a disk is part of NAS-01; a laptop is connected to a dock.
enum class Relation { DependsOn, PartOf, ConnectedTo };
template <> struct Codes<Relation> {
    static constexpr const char *list[] = {"depends_on", "part_of", "connected_to"};
};
struct AssetLink {
    Id<struct AssetLinkTag> id;
    AssetId fromId;
    Relation kind = Relation::DependsOn;
    AssetId toId;
    ServiceId serviceId; // instead of fromId: a service that depends on the asset
};
template <> struct Row<AssetLink> {
    static constexpr auto table = "asset_link";
    static constexpr auto fields = std::tuple{
        Field{"from_id", &AssetLink::fromId}, Field{"kind", &AssetLink::kind}, Field{"to_id", &AssetLink::toId},
        Field{"service_id", &AssetLink::serviceId}};
};

enum class RenewalKind { Contract, Licence, Certificate, Domain, Subscription, Warranty };
template <> struct Codes<RenewalKind> {
    static constexpr const char *list[] = {"contract", "licence", "certificate", "domain", "subscription", "warranty"};
};

struct Renewal {
    RenewalId id;
    QByteArray uid;
    RenewalKind kind = RenewalKind::Contract;
    QString title;
    SupplierId supplierId;
    QDate endsOn;
    QDate actBy; // last day to act
    bool renewsItself = false;
    qint64 priceCents = 0;
    QString period; // month, year, once
    QString covers; // in words
    AssetId assetId;
    PersonId ownerId;
    qint64 leadDays = 30;
    QString notes;
    bool active = true;
    qint64 version = 0;
    friend bool operator==(const Renewal &, const Renewal &) = default;
};
template <> struct Row<Renewal> {
    static constexpr auto table = "renewal";
    static constexpr auto fields = std::tuple{Field{"uid", &Renewal::uid},
                                              Field{"kind", &Renewal::kind},
                                              Field{"title", &Renewal::title},
                                              Field{"supplier_id", &Renewal::supplierId},
                                              Field{"ends_on", &Renewal::endsOn},
                                              Field{"act_by", &Renewal::actBy},
                                              Field{"renews_itself", &Renewal::renewsItself},
                                              Field{"price_cents", &Renewal::priceCents},
                                              Field{"period", &Renewal::period},
                                              Field{"covers", &Renewal::covers},
                                              Field{"asset_id", &Renewal::assetId},
                                              Field{"owner_id", &Renewal::ownerId},
                                              Field{"lead_days", &Renewal::leadDays},
                                              Field{"notes", &Renewal::notes},
                                              Field{"active", &Renewal::active},
                                              Field{"version", &Renewal::version}};
};

} // namespace lamp
